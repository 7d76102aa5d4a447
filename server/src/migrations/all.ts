import { Plan00011700000000001 } from './0001Plan';
import { Accounts00021700000000002 } from './0002Accounts';
import { Reporting00031700000000003 } from './0003Reporting';
import { Review00061700000000006 } from './0006Review';
import { Releases00041700000000004 } from './0004Releases';
import { Once00051700000000005 } from './0005Once';
import { Disclosure00091700000000009 } from './0009Disclosure';
import { CellComments00101700000000010 } from './0010CellComments';
import { SetAside00111700000000011 } from './0011SetAside';
import { Evidence00081700000000008 } from './0008Evidence';
import { Mail00071700000000007 } from './0007Mail';

/** In the order in which they run; never edited once released. */
export const MIGRATIONS = [
  Plan00011700000000001,
  Accounts00021700000000002,
  Reporting00031700000000003,
  Releases00041700000000004,
  Once00051700000000005,
  Review00061700000000006,
  Mail00071700000000007,
  Evidence00081700000000008,
  Disclosure00091700000000009,
  CellComments00101700000000010,
  SetAside00111700000000011,
];
