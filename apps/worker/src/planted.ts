import '../../cli/src/doctor.js';
