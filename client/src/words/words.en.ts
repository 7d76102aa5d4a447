import { accounts } from './en/accounts';
import { app } from './en/app';
import { components } from './en/components';
import { dashboard } from './en/dashboard';
import { plan } from './en/plan';
import { releases } from './en/releases';
import { reporting } from './en/reporting';

/** Everything the interface says in this language; loaded when the language is chosen. */
export const words = { accounts, app, components, dashboard, plan, releases, reporting };
