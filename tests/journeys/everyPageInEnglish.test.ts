import { describeEveryPage } from './everyPage';

describeEveryPage('en');
