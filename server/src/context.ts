import type { IatiSettings } from './domain/iatiSettings';
import type { EntityManager } from 'typeorm';
import type { Language } from '../../schema/language/languages';
import type { TransactionView } from './connections';
import type { Viewer } from './domain/access';
import type { Thresholds } from './domain/progress';
import type { Plan } from './plan/plan';

/** What a use case or query may know of the world: the database, the person, the time, the language. */
export interface Context {
  /** For reading. Inside a transaction: the transaction's own manager. */
  db: EntityManager;
  viewer: Viewer | null;
  /** The name of the person, or of the command, for the audit trail. */
  actorName: string;
  now: () => Date;
  language: Language;
  settings: DomainSettings;
  /** The plan as it stands, from memory while it has not changed. */
  plan: () => Promise<Plan>;
  /**
   * All or nothing. Inside a transaction it joins the one that is running, and sees what that one sees.
   * @param sees `moment` when several statements must agree with each other; `newest` unless told
   */
  transaction: <T>(work: (ctx: this) => Promise<T>, sees?: TransactionView) => Promise<T>;
}

/** A context of somebody signed in. */
export type SignedIn = Context & { viewer: Viewer };

/** Settings that rules need. */
export interface DomainSettings {
  thresholds: Thresholds;
  /** Counts of persons from 1 to below this are hidden in releases. */
  disclosureThreshold: number;
  iati: IatiSettings;
  /** True when figures are invented. */
  demonstration: boolean;
  /** Whether everybody may read releases without signing in. */
  publicSite: boolean;
  mail: MailSettings;
  /** What a password hash (argon2id) costs: KiB of memory and passes over it. */
  passwordCost: { memoryCost: number; timeCost: number };
  /** Where the files attached to reports are kept. */
  evidenceFolder: string;
  /** All settings as the administrator may read them, without secrets. */
  listed: readonly { name: string; value: string }[];
}

/** What writing a mail needs to know. */
export interface MailSettings {
  /** False without a mail server and in demonstration mode: then mails are kept and shown, and nothing leaves. */
  sends: boolean;
  /** The address of the product, without a slash at the end: links in mails begin with it. */
  origin: string;
  /** Mails in the outbox are deleted after so many days. */
  keptDays: number;
}

/** A context of one GraphQL request: also knows how to start and end a session. */
export interface RequestContext extends Context {
  session: SessionDoor;
  /** Writes a fault of ours that does not end the request into the log, and gives its reference there. */
  reportFault: (fault: unknown) => string;
}

/** The use cases' way to the cookie, without knowing HTTP. */
export interface SessionDoor {
  /** Where the request comes from, for throttling. */
  address: string;
  /** The token that came with the request, if any. */
  token: string | null;
  /** Sends a new token to the browser, or takes it away. */
  give: (token: string | null) => void;
  /** A session ends so many hours after its sign-in, used or not. */
  hours: number;
  /** A keyed digest (64 characters) of what must not be stored as it is: tokens, addresses. */
  fingerprint: (text: string) => string;
  /** The real time: sessions live by it, also when the demonstration's clock stands still. */
  wallClock: () => Date;
}
