import { posix } from 'node:path';
import { FileRefusal } from './fileRefusal';
import { scanXml } from './scanXml';
import type { Parts } from './unpack';

const MOST_SHEETS = 20;
const TYPES = '[Content_Types].xml';
const WORKBOOK = 'xl/workbook.xml';

/** Parts that bring data or programs from elsewhere. A form has none of them. */
const FOREIGN =
  /^xl\/(externalLinks|queryTables|embeddings|activeX|model|ctrlProps)\/|^xl\/connections\.xml$|customData/i;
const PROGRAM = /vbaProject|macrosheets\//i;

export interface SheetPlace {
  name: string;
  /** Of its part. */
  path: string;
}

/** The sheets of a workbook in their order. Throws a FileRefusal for what is no plain workbook. */
export function readWorkbook(parts: Parts): SheetPlace[] {
  const types = parts.get(TYPES);
  if (!types || !parts.has(WORKBOOK)) throw new FileRefusal('NOT_XLSX', 'no workbook inside');
  assertPlain(parts, types.toString('utf8'));
  const targets = readRelations(parts.get('xl/_rels/workbook.xml.rels'));
  const sheets: SheetPlace[] = [];
  scanXml(parts.get(WORKBOOK), {
    open: (tag, attributes) => {
      if (tag === 'externalReference') throw new FileRefusal('LINKS', tag);
      if (tag !== 'sheet') return;
      const target = targets.get(attributes().get('r:id') ?? '') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : posix.join('xl', target);
      sheets.push({ name: attributes().get('name') ?? '', path });
      if (sheets.length > MOST_SHEETS) throw new FileRefusal('TOO_MANY_ROWS', 'sheets');
    },
  });
  return sheets;
}

function assertPlain(parts: Parts, types: string): void {
  const names = [...parts.keys()];
  if (/macroEnabled|vbaProject/i.test(types) || names.some((name) => PROGRAM.test(name)))
    throw new FileRefusal('MACROS');
  const foreign = names.find((name) => FOREIGN.test(name));
  if (foreign !== undefined) throw new FileRefusal('LINKS', foreign);
  for (const name of names) if (name.endsWith('.rels')) readRelations(parts.get(name));
}

/** Relation id -> target. Excel makes links of addresses that are typed into a cell; other ways out are refused. */
function readRelations(part: Buffer | undefined): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  scanXml(part, {
    open: (tag, attributes) => {
      if (tag !== 'Relationship') return;
      const given = attributes();
      const isLink = (given.get('Type') ?? '').endsWith('/hyperlink');
      if (given.get('TargetMode') === 'External' && !isLink) throw new FileRefusal('LINKS', 'relation');
      targets.set(given.get('Id') ?? '', given.get('Target') ?? '');
    },
  });
  return targets;
}
