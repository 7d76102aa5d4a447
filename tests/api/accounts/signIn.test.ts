import { describeInEachWorld, emailOf, PASSWORD } from '../../support/world';

const VIEWER = `{ viewer { name email role language institution { code name } } }`;

describeInEachWorld('Signing in', (world) => {
  test('a focal point signs in and is known with role and institution', async () => {
    const browser = world().newBrowser();
    expect((await browser.signIn(` ${emailOf('focalPointKP').toUpperCase()} `, PASSWORD)).data).toMatchObject(
      {
        signIn: { name: 'focalPointKP' },
      },
    );
    expect((await browser.query(VIEWER, {}, 'sq')).data).toEqual({
      viewer: {
        name: 'focalPointKP',
        email: emailOf('focalPointKP'),
        role: 'FOCAL_POINT',
        language: 'en',
        institution: { code: 'KP', name: 'Policia e Kosovës' },
      },
    });
  });
});
