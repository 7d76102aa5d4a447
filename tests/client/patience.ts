/** What is waited for may take long on a machine that has other things to do. Tests without components need no such library. */
if (expect.getState().testPath?.endsWith('.tsx'))
  void import('@testing-library/react').then(({ configure }) => configure({ asyncUtilTimeout: 15_000 }));
