import '../../../packages/database/src/index.js';
