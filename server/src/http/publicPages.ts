import { Router, type Request, type Response } from 'express';
import { isLanguage, type Language } from '../../../schema/language/languages';
import { preferredLanguage } from '../../../schema/language/preferredLanguage';
import type { Database } from '../database';
import { notFound } from '../errors';
import { publishedRelease } from '../features/releases/publishedRelease.queries';
import { releaseInLanguage } from '../features/releases/releaseInLanguage';
import { breakdownPage } from '../publicSite/breakdownPage';
import { changesPage } from '../publicSite/changesPage';
import { downloadsPage } from '../publicSite/downloadsPage';
import { indicatorPage } from '../publicSite/indicatorPage';
import { methodPage } from '../publicSite/methodPage';
import { STYLE } from '../publicSite/style';
import { summaryPage } from '../publicSite/summaryPage';
import { tellOf, type Told } from '../publicSite/told';

type Write = (told: Told, request: Request) => string | null;

const PAGES: Record<string, Write> = {
  '/:language/:number': summaryPage,
  '/:language/:number/method': methodPage,
  '/:language/:number/changes': changesPage,
  '/:language/:number/downloads': downloadsPage,
  '/:language/:number/indicators/:code': (told, request) => {
    const indicator = indicatorOf(told, request);
    return indicator ? indicatorPage(told, indicator) : null;
  },
  '/:language/:number/indicators/:code/:breakdown': (told, request) => {
    const indicator = indicatorOf(told, request);
    const breakdown = indicator?.breakdowns.find(({ code }) => code === request.params.breakdown);
    return indicator && breakdown ? breakdownPage(told, indicator, breakdown) : null;
  },
};

const indicatorOf = ({ release }: Told, { params }: Request) =>
  release.indicators.find(({ code }) => code === params.code);

const NUMBER = /^[1-9]\d{0,8}$/;

/** Kept by everybody for so many seconds; a release never changes, the words around it can. */
const KEPT = 'public, max-age=300';

/** Releases for everybody, as pages that need neither an account nor JavaScript. Mounted only when the setting says so. */
export function publicPages(database: Database): Router {
  const router = Router();
  router.get('/style.css', (_request, response) => {
    response.setHeader('Cache-Control', KEPT);
    response.type('text/css').send(STYLE);
  });
  router.get('/', (request, response) =>
    toLatest(response, preferredLanguage(request.headers['accept-language'])),
  );
  router.get('/:language', async (request, response, next) => {
    const { language } = request.params;
    if (!isLanguage(language)) return next();
    const latest = await publishedRelease(database.reading, null);
    if (latest === null) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.redirect(302, `/public/${language}/${latest.document.number}`);
  });
  for (const [path, write] of Object.entries(PAGES)) {
    router.get(path, async (request, response, next) => {
      const page = await written(database, request, write);
      if (page === null) return next();
      response.setHeader('Cache-Control', KEPT);
      response.type('html').send(page);
    });
  }
  // Without JavaScript the client's page would say nothing.
  router.use((_request, _response, next) => next(notFound()));
  return router;
}

function toLatest(response: Response, language: Language): void {
  response.setHeader('Vary', 'Accept-Language');
  response.redirect(302, `/public/${language}`);
}

/** The page that an address names; null: there is none. */
async function written(database: Database, request: Request, write: Write): Promise<string | null> {
  const { language, number } = request.params;
  if (typeof language !== 'string' || !isLanguage(language)) return null;
  if (typeof number !== 'string' || !NUMBER.test(number)) return null;
  const found = await publishedRelease(database.reading, Number(number));
  if (found === null) return null;
  return write(tellOf(releaseInLanguage(found.document, found.contentHash, language), language), request);
}
