import '../../../apps/cli/src/doctor.js';
