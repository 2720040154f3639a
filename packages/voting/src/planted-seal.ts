import './protocol/seal.js';
