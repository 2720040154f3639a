/** Why something about an idea's feasibility is refused. */
export const feasibility = {
  'feasibility.reason-missing': 'Not enough people support it yet. Say why it should be looked into now.',
  'feasibility.appeal-waits':
    'The author has appealed the finding before this. A second person decides on the appeal first.',
  'evaluator.no-role': 'This person has no role here that evaluates ideas. Choose somebody from the list.',
  'evaluator.author': 'Nobody evaluates their own idea. Choose somebody who did not write it.',
  'evaluator.already': 'This person has been asked already. Choose somebody else, or leave it as it is.',
  'costing.closed':
    'This idea is not being evaluated now, so nothing can change here. Reload to see where it stands.',
  'costing.changed': 'The costing has changed meanwhile. Reload the page and look at it again.',
  'costing.not-yours': 'Somebody else costs this idea. Ask an administrator to assign it to you.',
  'costing.empty': 'Nobody knows yet what it would cost. First enter at least one line of the costing.',
  'costing.too-many-lines': 'A costing holds {max} lines at most. Put some of them together.',
  'costing.amount-unreal': 'That cannot be the amount. Enter euros, from one cent to ten million.',
  'finding.own-idea': 'Nobody decides on their own idea. Leave it to a colleague.',
  'finding.not-yours':
    'This idea is decided by those it was assigned to. Ask an administrator to assign it to you.',
  'finding.second-person-needed':
    'An appeal is decided by somebody else than the first decision. Leave it to a colleague.',
  'finding.reason-missing':
    'An idea that cannot be carried out needs a reason. Choose one and explain it in your own words.',
  'finding.no-appeal': 'There is no appeal left to decide here. Reload the page.',
} as const;
