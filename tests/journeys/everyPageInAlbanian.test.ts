import { describeEveryPage } from './everyPage';

describeEveryPage('sq');
