import { accounts } from './sq/accounts';
import { app } from './sq/app';
import { components } from './sq/components';
import { dashboard } from './sq/dashboard';
import { plan } from './sq/plan';
import { releases } from './sq/releases';
import { reporting } from './sq/reporting';

/** Everything the interface says in this language; loaded when the language is chosen. */
export const words = { accounts, app, components, dashboard, plan, releases, reporting };
