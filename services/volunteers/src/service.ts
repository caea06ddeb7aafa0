import { policy } from '@nuanxin/casework';
import { database, type Division } from '@nuanxin/kit';
import { HourRecord } from './hour-record.entity.ts';
import { confirmHours, recordHours, stepHourRecord } from './hour-record.ts';
import { NeighbourPair } from './neighbour-pair.entity.ts';
import { changeNeighbourPair, pairNeighbour, stepNeighbourPair } from './neighbour-pair.ts';
import { reactions } from './reactions.ts';
import { resolvers } from './resolvers.ts';
import { ServicePoint } from './service-point.entity.ts';
import { changeServicePoint, registerServicePoint } from './service-point.ts';
import { Shift } from './shift.entity.ts';
import { changeShift, openShift, stepShift } from './shift.ts';
import { Signup } from './signup.entity.ts';
import { checkIn, checkOut, signUp, stepSignup } from './signup.ts';
import { Team } from './team.entity.ts';
import { changeTeam, registerTeam, stepTeam } from './team.ts';
import { Volunteer } from './volunteer.entity.ts';
import { VolunteerNameKey } from './volunteer-name-key.entity.ts';
import { changeVolunteer, registerVolunteer, stepVolunteer } from './volunteer.ts';
import { VolunteerCertificate } from './volunteer-certificate.entity.ts';
import { issueCertificate } from './volunteer-certificate.ts';
import { WatchTask } from './watch-task.entity.ts';
import { reportWatch } from './watch-task.ts';

export default {
  name: 'volunteers',
  schema: new URL('../schema.graphql', import.meta.url),
  database: database(import.meta.dirname, [
    Volunteer,
    VolunteerNameKey,
    Team,
    Shift,
    Signup,
    HourRecord,
    VolunteerCertificate,
    NeighbourPair,
    WatchTask,
    ServicePoint,
  ]),
  resolvers,
  reactions,
  policy,
  actions: {
    registerVolunteer,
    changeVolunteer,
    stepVolunteer,
    registerTeam,
    changeTeam,
    stepTeam,
    openShift,
    changeShift,
    stepShift,
    signUp,
    stepSignup,
    checkIn,
    checkOut,
    recordHours,
    confirmHours,
    stepHourRecord,
    issueCertificate,
    pairNeighbour,
    changeNeighbourPair,
    stepNeighbourPair,
    reportWatch,
    registerServicePoint,
    changeServicePoint,
  },
} satisfies Division;
