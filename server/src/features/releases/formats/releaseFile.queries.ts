import type { Context } from '../../../context';
import { Release } from '../../../entities/release';
import { notFound } from '../../../errors';
import { refuseUnlessAllowed } from '../../../permission';
import { keptDocument } from '../keptDocuments';
import type { MadeFile } from './keptFiles';
import { madeFile } from './madeFile';
import { fileNamed } from './releaseFileList';

/** A file of a release, ready to be handed over. */
export interface ReleaseFileContent extends MadeFile {
  /** Safe in a header and on every disk: `NATS-2015-2019-release-3-figures.sq.csv`. */
  name: string;
  mediaType: string;
}

/** Stops whoever may not read releases: NOT_SIGNED_IN or NOT_ALLOWED. With the public site on, everybody may. */
function assertMayReadFiles(ctx: Context): void {
  if (!ctx.settings.publicSite) refuseUnlessAllowed(ctx, 'Query.release');
}

/**
 * A file of a release by its name, such as `figures.sq.csv`. Throws NOT_SIGNED_IN, NOT_ALLOWED, and NOT_FOUND for a
 * release or a name that does not exist. Made once for each release and language from the frozen copy alone.
 */
export async function releaseFile(
  ctx: Context,
  { number, name }: { number: number; name: string },
): Promise<ReleaseFileContent> {
  assertMayReadFiles(ctx);
  const asked = fileNamed(name);
  if (asked === null) throw notFound('file');
  const release = await ctx.db.findOne(Release, {
    select: { id: true, contentHash: true },
    where: { number },
  });
  if (release === null) throw notFound('number');
  const { kind } = asked;
  const file = await madeFile(ctx.db, release, { ...asked, iati: ctx.settings.iati });
  const { frameworkCode } = await keptDocument(ctx.db, release);
  const framework = frameworkCode.replace(/[^\w-]+/g, '_');
  return { ...file, mediaType: kind.mediaType, name: `${framework}-release-${number}-${name}` };
}
