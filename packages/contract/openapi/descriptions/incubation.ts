import type {Descriptions} from './description.ts';

const evidence = {
  title: 'What it is, in a few words.',
  url: 'Where it can be seen, or null.',
  date: 'The day of it, or null.',
};

/** Readiness steps, mentoring and visits. */
export const incubation: Descriptions = {
  Evidence: {about: 'Something that shows that a step was taken.', fields: evidence},
  EvidenceInput: {about: 'Something that shows that a step was taken.', fields: evidence},
  IncubationStep: {
    about: 'One step of readiness.',
    fields: {
      step: 'Which step, from the musyawarah (deliberation of the residents) to the first RAT (annual members’ meeting).',
      order: 'Its place among the ten, from 1.',
      status: 'How far it is.',
      completedOn: 'The day on which it was done, or null.',
      evidence: 'What shows it.',
    },
  },
  Mentoring: {
    about: 'Six months of mentoring.',
    fields: {
      mentor: 'Who mentors, or null where nobody is named.',
      startsOn: 'The first day.',
      endsOn: 'The last day, six months after the first.',
    },
  },
  Incubation: {
    about: 'How ready a cooperative is: what is known, step by step.',
    fields: {
      cooperative: 'The cooperative.',
      steps: 'The ten steps, in their order.',
      mentoring: 'The mentoring, null until it is arranged.',
      updatedAt: 'When any of this last changed.',
    },
  },
  IncubationStepChange: {
    about: 'How far a step of readiness is; the evidence replaces what was there.',
    fields: {
      status: 'How far it is.',
      completedOn: 'The day on which it was done, or null.',
      evidence: 'All that shows it.',
    },
  },
  MentoringChange: {
    about: 'When the mentoring begins; it ends six months later.',
    fields: {mentor: 'Who mentors, or null.', startsOn: 'The first day.'},
  },
  Visit: {
    about: 'One visit of a mentor.',
    fields: {
      id: 'The visit.',
      cooperative: 'The cooperative that was visited.',
      visitedOn: 'The day of the visit.',
      topics: 'What it was about.',
      notes: 'What was noted, or null.',
      nextVisitOn: 'The day of the next visit, or null.',
      recordedAt: 'When this was written down.',
    },
  },
  VisitInput: {
    about: 'A visit that took place.',
    fields: {
      visitedOn: 'The day of the visit.',
      topics: 'What it was about, one line each.',
      notes: 'What is to be noted.',
      nextVisitOn: 'The day of the next visit.',
    },
  },
};
