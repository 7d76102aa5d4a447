import { configure } from '@testing-library/react';

/** What is waited for may take long on a machine that has other things to do. */
configure({ asyncUtilTimeout: 15_000 });
