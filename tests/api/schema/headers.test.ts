import { describeInEachWorld } from '../../support/world';

const EXPECTED = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

describeInEachWorld('Every answer', (world) => {
  test.each(['/graphql', '/nowhere.js'])('carries the security headers: %s', async (path) => {
    const { headers } = await fetch(`${world().address}${path}`);
    expect(Object.fromEntries(Object.keys(EXPECTED).map((name) => [name, headers.get(name)]))).toEqual(
      EXPECTED,
    );
    expect(headers.get('x-powered-by')).toBeNull();
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(
      /default-src 'self'.*script-src 'self';.*object-src 'none'.*frame-ancestors 'none'/,
    );
    expect(policy.replace("style-src-attr 'unsafe-inline'", '')).not.toMatch(/unsafe|\*|http/);
  });

  test('from the API is kept by nobody', async () => {
    const { headers } = await world().as('anonymous').query('{ viewer { id } }');
    expect(headers.get('cache-control')).toBe('no-store');
  });
});
