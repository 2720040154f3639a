import './planted-circle.js';
