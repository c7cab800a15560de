export {indonesianHolidays, indonesianHolidaySources, type Holiday, type HolidaySource} from './indonesia.js';
