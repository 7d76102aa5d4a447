import { setPersonHere } from '../../../client/src/components/keptEntries';
import { dropFromTab, keepInTab, keptInTab, wipeTab } from '../../../client/src/components/keptInTab';

beforeEach(() => {
  sessionStorage.clear();
  setPersonHere('coordinator');
});

test('what a person kept is there again after a reload, for that person alone', () => {
  keepInTab('release', { title: 'Mine' });
  expect(keptInTab('release')).toEqual({ title: 'Mine' });
  setPersonHere('second coordinator');
  expect(keptInTab('release')).toBeNull();
});

test('what was dropped is gone, and what cannot be read counts as nothing', () => {
  keepInTab('release', 1);
  dropFromTab('release');
  expect(keptInTab('release')).toBeNull();
  sessionStorage.setItem('monitor.tab.coordinator.release', '{');
  expect(keptInTab('release')).toBeNull();
});

test('signing out wipes what anybody kept in the tab, and nothing of others', () => {
  keepInTab('release', 1);
  setPersonHere('second coordinator');
  keepInTab('release', 2);
  sessionStorage.setItem('of the router', '3');
  wipeTab();
  expect(Object.keys(sessionStorage)).toEqual(['of the router']);
});
