import './planted-circle-too.js';
