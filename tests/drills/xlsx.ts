import 'reflect-metadata';
import type { FormReading } from '../../schema/exchange/formReading';
import { memory } from '../bench/processFigures';
import type { AnswerError } from '../support/browserAt';
import { askForm, filled, openForm, sendForm, theForm, inputOf } from '../support/forms';
import { BOMBS, BROKEN, NO_PACKAGES, UNSAFE } from './xlsx/hostileFiles';
import { savedByLibreOffice } from './xlsx/libreOffice';
import { serve, type Served } from './xlsx/served';
import { WRONG_FORMS, wrongForm } from './xlsx/wrongForms';

/**
 * A form goes round through LibreOffice, and files that must not be used are sent to a real server: each is refused
 * with its reason, the server answers afterwards, has not grown, and holds what it held. Needs LibreOffice (soffice)
 * and `npm run build:server`. With `--control` a form that is right is sent among the wrong ones: the drill must fail.
 */
const control = process.argv.includes('--control');
const MOST_GROWTH_MB = 100;
const WATCH_MS = 50;

const NOTE = 'Ndërgjegjësim në shkolla; šć + "x" & <y>';
const VALUES = {
  'I1.1.1b total': 1234,
  'I1.1.1b sex=female': 1000,
  'I1.1.1b sex=male': '234',
  'I1.1.1b total/explanation': NOTE,
};
const ACTIVITY = 'A2.1.1';
const DONE = 'Fushata në 12 shkolla; 40 % gati';
const ARRIVES = [
  ...['1,234', '1,000', '234', NOTE, 'No breakdown available'],
  `Implemented, percent: 40; What was done: ${DONE}`,
];

const faults: string[] = [];
const expect = (right: boolean, fault: string): void => {
  if (!right) faults.push(fault);
};

interface Sent {
  name: string;
  code: string;
  file: Buffer;
}

const refusalOf = ({ extensions: { code, details } }: AnswerError): string =>
  typeof details?.refusal === 'string' ? details.refusal : code;

/** The code of a refusal, or of the problem that is looked for among those that were told. */
async function codeOf({ world, reportId }: Served, { file, code }: Sent): Promise<string> {
  const { error, reading } = await sendForm(world, 'focalPointKP', [reportId, file]);
  if (error) return refusalOf(error);
  const codes = reading.problems.map((problem) => problem.code);
  return codes.includes(code) ? code : (codes[0] ?? 'NOT_REFUSED');
}

async function goRound({ world, reportId }: Served): Promise<number> {
  const opened = await openForm(await filled(await theForm(world, 'focalPointKP', reportId), VALUES));
  opened.activity(ACTIVITY, 'percent').value = 40;
  opened.activity(ACTIVITY, 'narrative').value = DONE;
  opened.cell('I2.1.1b total', 'noBreakdown').value = 'Yes';
  const form = await opened.save();
  const saved = await savedByLibreOffice(form);
  const { reading, error } = await sendForm(world, 'focalPointKP', [reportId, saved]);
  if (error) {
    faults.push(`round trip: ${error.message}`);
    return 0;
  }
  for (const { address, message } of reading.problems) faults.push(`round trip: ${address} ${message}`);
  await enter(world, reportId, reading);
  const again = await sendForm(world, 'focalPointKP', [reportId, saved]);
  expect(again.reading.changes.length === 0, 'round trip: the form has something left to do');
  const arrived = reading.changes.map(({ to }) => to);
  for (const value of ARRIVES) expect(arrived.includes(value), `round trip: ${value} did not arrive`);
  return arrived.length;
}

async function enter(world: Served['world'], reportId: string, reading: FormReading): Promise<void> {
  const input = inputOf(reportId, reading);
  const { errors } = await world
    .as('focalPointKP')
    .mutate('mutation ($input: EnterFormInput!) { enterForm(input: $input) { id } }', { input });
  expect(!errors, `round trip: ${JSON.stringify(errors)}`);
}

async function hostile({ world, reportId, otherId }: Served): Promise<Sent[]> {
  const form = await theForm(world, 'focalPointKP', reportId);
  const files = [...NO_PACKAGES, ...BROKEN, ...BOMBS, ...UNSAFE];
  const sent: Sent[] = files.map(({ name, code, make }) => ({ name, code, file: make(form) }));
  for (const wrong of WRONG_FORMS) sent.push({ ...wrong, file: await wrongForm(form, wrong) });
  const other = await theForm(world, 'focalPointKP', otherId);
  sent.push({ name: 'the form of another quarter', code: 'OTHER_REPORT', file: other });
  if (control) sent.push({ name: 'planted: a form that is right', code: 'ALTERED', file: form });
  return sent;
}

async function drill(served: Served): Promise<string> {
  const { server, world, reportId } = served;
  const arrived = await goRound(served);
  const files = await hostile(served);
  const before = await served.digest();
  const { now: start } = memory(server.pid);
  let peak = start;
  const watch = setInterval(() => {
    peak = Math.max(peak, memory(server.pid).now);
  }, WATCH_MS);
  let refused = 0;
  for (const sent of files) {
    const given = await codeOf(served, sent).catch((fault: unknown) => String(fault));
    const right = given === sent.code;
    console.log(`${right ? 'refused' : 'WRONG  '} ${given.padEnd(20)} ${sent.name}`);
    if (right) refused += 1;
    else faults.push(`${sent.name}: ${given} instead of ${sent.code}`);
  }
  clearInterval(watch);
  expect((await askForm(world, 'focalPointKP', reportId)).ok, 'the server does not answer afterwards');
  expect((await served.digest()) === before, 'the database was changed');
  const growth = Math.round(peak - start);
  expect(growth <= MOST_GROWTH_MB, `memory grew by ${growth} MB`);
  return [
    `${arrived} values went round through LibreOffice`,
    `${refused} of ${files.length} files refused with their reason`,
    `memory +${growth} MB at most`,
    `${faults.length} faults`,
  ].join('; ');
}

async function main(): Promise<void> {
  const served = await serve();
  try {
    const line = await drill(served);
    for (const fault of faults) console.error(fault);
    console.log(`drill xlsx${control ? ' (control)' : ''}: ${line}`);
  } finally {
    await served.close();
  }
  process.exitCode = faults.length > 0 ? 1 : 0;
}

main().catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
