import { describeEveryPage } from './everyPage';

describeEveryPage('sr');
