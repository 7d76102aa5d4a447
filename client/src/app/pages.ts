import { lazy } from 'react';
import { laterWords } from '../words/interfaceWords';

/** Every page is fetched when it is first opened. */
export const SignInPage = lazy(async () => ({
  default: (await import('../features/accounts/SignInPage')).SignInPage,
}));
export const AccountPage = lazy(async () => {
  const [page] = await Promise.all([import('../features/accounts/AccountPage'), laterWords()]);
  return { default: page.AccountPage };
});
export const UsersPage = lazy(async () => ({
  default: (await import('../features/accounts/UsersPage')).UsersPage,
}));
export const SettingsPage = lazy(async () => ({
  default: (await import('../features/accounts/SettingsPage')).SettingsPage,
}));
export const AuditPage = lazy(async () => ({
  default: (await import('../features/accounts/AuditPage')).AuditPage,
}));
export const TasksPage = lazy(async () => ({
  default: (await import('../features/reporting/TasksPage')).TasksPage,
}));
export const ReportsPage = lazy(async () => {
  const [page] = await Promise.all([import('../features/reporting/ReportsPage'), laterWords()]);
  return { default: page.ReportsPage };
});
export const ReportPage = lazy(async () => {
  const [page] = await Promise.all([import('../features/reporting/ReportPage'), laterWords()]);
  return { default: page.ReportPage };
});
export const CheckPage = lazy(async () => {
  const [page] = await Promise.all([import('../features/reporting/CheckPage'), laterWords()]);
  return { default: page.CheckPage };
});
export const FormPage = lazy(async () => {
  const [page] = await Promise.all([import('../features/exchange/FormPage'), laterWords()]);
  return { default: page.FormPage };
});
export const DonePage = lazy(async () => {
  const [page] = await Promise.all([import('../features/reporting/DonePage'), laterWords()]);
  return { default: page.DonePage };
});
export const PrintPage = lazy(async () => {
  const [page] = await Promise.all([import('../features/reporting/PrintPage'), laterWords()]);
  return { default: page.PrintPage };
});
export const QuartersPage = lazy(async () => ({
  default: (await import('../features/reporting/QuartersPage')).QuartersPage,
}));
export const OverviewPage = lazy(async () => ({
  default: (await import('../features/dashboard/OverviewPage')).OverviewPage,
}));
export const IndicatorPage = lazy(async () => ({
  default: (await import('../features/dashboard/IndicatorPage')).IndicatorPage,
}));
export const PlanPage = lazy(async () => ({
  default: (await import('../features/plan/PlanPage')).PlanPage,
}));
export const OutboxPage = lazy(async () => {
  const [page] = await Promise.all([import('../features/mail/OutboxPage'), laterWords()]);
  return { default: page.OutboxPage };
});
export const ReleasesPage = lazy(async () => ({
  default: (await import('../features/releases/ReleasesPage')).ReleasesPage,
}));
export const NewReleasePage = lazy(async () => {
  const [page] = await Promise.all([import('../features/releases/NewReleasePage'), laterWords()]);
  return { default: page.NewReleasePage };
});
export const SummaryPage = lazy(async () => ({
  default: (await import('../features/releases/SummaryPage')).SummaryPage,
}));
export const ReleasedIndicatorPage = lazy(async () => {
  const [page] = await Promise.all([import('../features/releases/ReleasedIndicatorPage'), laterWords()]);
  return { default: page.ReleasedIndicatorPage };
});
export const MethodPage = lazy(async () => {
  const [page] = await Promise.all([import('../features/releases/MethodPage'), laterWords()]);
  return { default: page.MethodPage };
});
export const ChangesPage = lazy(async () => {
  const [page] = await Promise.all([import('../features/releases/ChangesPage'), laterWords()]);
  return { default: page.ChangesPage };
});
export const DownloadsPage = lazy(async () => {
  const [page] = await Promise.all([import('../features/releases/DownloadsPage'), laterWords()]);
  return { default: page.DownloadsPage };
});
