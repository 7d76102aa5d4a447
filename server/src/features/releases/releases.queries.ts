import type { Context } from '../../context';
import type { Quarter } from '../../domain/quarter';
import { Framework } from '../../entities/framework';
import { Release } from '../../entities/release';
import { assertMay } from '../../permission';
import { momentOf, type RawMoment } from '../../reports/rawColumns';
import { keptDocument } from './keptDocuments';
import { releaseInLanguage, type ReadRelease } from './releaseInLanguage';

/** A line in the register of releases. */
export interface ReleaseEntry {
  number: number;
  title: string;
  frameworkCode: string;
  quarter: Quarter;
  releasedAt: Date;
}

const TITLES = { sq: 'release.titleSq', sr: 'release.titleSr', en: 'release.titleEn' } as const;

/** The register of releases, newest first, without their content. */
export async function releases(ctx: Context): Promise<ReleaseEntry[]> {
  assertMay(ctx, 'Query.releases');
  const rows = await ctx.db
    .createQueryBuilder()
    .from(Release, 'release')
    .innerJoin(Framework, 'framework', 'framework.id = release.frameworkId')
    .select('release.number', 'number')
    .addSelect(TITLES[ctx.language], 'title')
    .addSelect('framework.code', 'frameworkCode')
    .addSelect('release.quarter', 'quarter')
    .addSelect('release.releasedAt', 'releasedAt')
    .orderBy('release.number', 'DESC')
    .getRawMany<Omit<ReleaseEntry, 'releasedAt'> & { releasedAt: RawMoment }>();
  return rows.map((row) => ({ ...row, releasedAt: momentOf(row.releasedAt) }));
}

/**
 * One release, by default the latest, in the language of the request; null when there is none. Everything comes
 * from the frozen copy: neither plan nor reports are read.
 */
export async function release(ctx: Context, asked: { number?: number | null }): Promise<ReadRelease | null> {
  assertMay(ctx, 'Query.release');
  const { number } = asked;
  const found = await ctx.db.findOne(Release, {
    select: { id: true, contentHash: true },
    where: number === null || number === undefined ? {} : { number },
    order: { number: 'DESC' },
  });
  if (found === null) return null;
  const document = await keptDocument(ctx.db, found);
  return releaseInLanguage(document, found.contentHash, ctx.language);
}
