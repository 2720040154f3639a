import type { RegistrationPorts } from '../ports.js';
import type { AnswerStep } from '../rules/decide-answer.js';
import type { Registration } from '../slot.js';

/** Does with a standing what was decided. */
export async function become(
  registrations: RegistrationPorts['registrations'],
  { id }: Pick<Registration, 'id'>,
  step: AnswerStep,
  unanswered = false,
): Promise<void> {
  switch (step.become) {
    case 'confirmed':
      return registrations.confirm(id);
    case 'waiting':
      return registrations.waitAnew(id, unanswered, step.notBefore);
    case 'waiting-as-before':
      return registrations.waitAsBefore(id);
    case 'ended':
      return registrations.end(id, step.ending);
  }
}
