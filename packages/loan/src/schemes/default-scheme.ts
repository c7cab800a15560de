export {kotaSerang2025 as defaultScheme} from './kota-serang-2025.js';
