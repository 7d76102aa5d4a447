import { createBrowserRouter, type RouteObject } from 'react-router';
import { FaultPage } from './FaultPage';
import { Frame } from './Frame';
import { Home } from './Home';
import { NotFoundPage } from './NotFoundPage';
import * as pages from './pages';
import { SignedIn } from './SignedIn';
import { SignIn } from './SignIn';

const signedInPages: RouteObject[] = [
  { index: true, element: <Home /> },
  { path: 'tasks', element: <pages.TasksPage /> },
  { path: 'reports', element: <pages.ReportsPage /> },
  { path: 'reports/:id', element: <pages.ReportPage /> },
  { path: 'reports/:id/check', element: <pages.CheckPage /> },
  { path: 'reports/:id/form', element: <pages.FormPage /> },
  { path: 'reports/:id/done', element: <pages.DonePage /> },
  { path: 'reports/:id/print', element: <pages.PrintPage /> },
  { path: 'quarters', element: <pages.QuartersPage /> },
  { path: 'overview', element: <pages.OverviewPage /> },
  { path: 'indicators/:code', element: <pages.IndicatorPage /> },
  { path: 'plan', element: <pages.PlanPage /> },
  { path: 'outbox', element: <pages.OutboxPage /> },
  { path: 'releases', element: <pages.ReleasesPage /> },
  { path: 'releases/new', element: <pages.NewReleasePage /> },
  { path: 'summary', element: <pages.SummaryPage /> },
  { path: 'summary/:number', element: <pages.SummaryPage /> },
  { path: 'summary/:number/indicators/:code', element: <pages.ReleasedIndicatorPage /> },
  { path: 'summary/:number/method', element: <pages.MethodPage /> },
  { path: 'summary/:number/changes', element: <pages.ChangesPage /> },
  { path: 'summary/:number/downloads', element: <pages.DownloadsPage /> },
  { path: 'users', element: <pages.UsersPage /> },
  { path: 'settings', element: <pages.SettingsPage /> },
  { path: 'audit', element: <pages.AuditPage /> },
  { path: 'account', element: <pages.AccountPage /> },
];

/** A fault on a page leaves header and navigation standing. */
const inside: RouteObject[] = [
  { path: 'sign-in', element: <SignIn /> },
  { element: <SignedIn />, children: signedInPages },
  { path: '*', element: <NotFoundPage /> },
];

/** Every address of the client. */
export const appRoutes = (): RouteObject[] => [
  { element: <Frame />, children: [{ errorElement: <FaultPage />, children: inside }] },
];

export const makeRouter = () => createBrowserRouter(appRoutes());
