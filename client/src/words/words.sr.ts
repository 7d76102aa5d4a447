import { accounts } from './sr/accounts';
import { app } from './sr/app';
import { components } from './sr/components';
import { dashboard } from './sr/dashboard';
import { plan } from './sr/plan';
import { releases } from './sr/releases';
import { reporting } from './sr/reporting';

/** Everything the interface says in this language; loaded when the language is chosen. */
export const words = { accounts, app, components, dashboard, plan, releases, reporting };
