import { matchRoutes, type RouteObject } from 'react-router';
import { placesOf } from '../../../client/src/app/placesOf';
import { appRoutes } from '../../../client/src/app/routes';

const routes: RouteObject[] = appRoutes();

test.each(Object.entries(placesOf).flatMap(([role, places]) => places.map(({ to }) => [role, to] as const)))(
  'the navigation of %s leads to a page at %s',
  (_role, to) => {
    const leaf = matchRoutes(routes, to)?.at(-1);
    expect(leaf?.route.path).toBe(to.slice(1));
  },
);

test.each([
  ['FOCAL_POINT', '/tasks'],
  ['COORDINATOR', '/overview'],
  ['DONOR', '/summary'],
  ['ADMIN', '/users'],
] as const)('%s begins at %s', (role, home) => {
  expect(placesOf[role][0].to).toBe(home);
});
