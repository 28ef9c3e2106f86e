/** The Vietnamese rules in the order in which they are tried at a trigger: what says more comes first. */
import type { Rule } from "../../finding.ts";
import { acceptsInvitation } from "./accepts-invitation.ts";
import { guestAtTable } from "./guest-at-table.ts";
import { calledBefore, metBefore } from "./time-before.ts";
import { answersMessage } from "./answers-message.ts";
import { announcedOn } from "./announced-on.ts";
import { arrives } from "./arrives.ts";
import { askedForCall } from "./asked-for-call.ts";
import { attendedBy, attendedOnline } from "./attended-by.ts";
import { byPhone } from "./by-phone.ts";
import { byVideo } from "./by-video.ts";
import { callAgain } from "./call-again.ts";
import { callAtWish } from "./call-at-wish.ts";
import { callBetween } from "./call-between.ts";
import { callDirect } from "./call-direct.ts";
import { callFromTo } from "./call-from-to.ts";
import { callOfTwo } from "./call-of-two.ts";
import { callTogether } from "./call-together.ts";
import { callWith } from "./call-with.ts";
import { callWithCountry } from "./call-with-country.ts";
import { comesToAttend } from "./comes-to-attend.ts";
import { congratulates } from "./congratulates.ts";
import { deniedAgain } from "./denied-again.ts";
import { exchangeMessages } from "./exchange-messages.ts";
import { firstPersonCall } from "./first-person-call.ts";
import { getsMessage } from "./gets-message.ts";
import { givesMessage } from "./gives-message.ts";
import { goesToSummit } from "./goes-to-summit.ts";
import { hopesToWelcome } from "./hopes-to-welcome.ts";
import { inviteEachOther } from "./invite-each-other.ts";
import { invites } from "./invites.ts";
import { joinsCall } from "./joins-call.ts";
import { leaves } from "./leaves.ts";
import { meetFirst } from "./meet-first.ts";
import { meetTogether } from "./meet-together.ts";
import { meetingAgain } from "./meeting-again.ts";
import { meetingBetween } from "./meeting-between.ts";
import { meetingWith } from "./meeting-with.ts";
import { meets } from "./meets.ts";
import { messageAgain } from "./message-again.ts";
import { messageOf } from "./message-of.ts";
import { metEachTime } from "./met-each-time.ts";
import { nextStop } from "./next-stop.ts";
import { phoneTo } from "./phone-to.ts";
import { phonedBy } from "./phoned-by.ts";
import { picturedTogether } from "./pictured-together.ts";
import { receivedBy } from "./received-by.ts";
import { receives } from "./receives.ts";
import { sendsMessage } from "./sends-message.ts";
import { shareCar } from "./share-car.ts";
import { summitOfTwo } from "./summit-of-two.ts";
import { talkAgain } from "./talk-again.ts";
import { talkInPerson } from "./talk-in-person.ts";
import { talkTogether } from "./talk-together.ts";
import { togetherAt } from "./together-at.ts";
import { tourStops } from "./tour-stops.ts";
import { videoBetween } from "./video-between.ts";
import { videoWith } from "./video-with.ts";
import { visitAgain } from "./visit-again.ts";
import { visitDuring } from "./visit-during.ts";
import { visitOf } from "./visit-of.ts";
import { visitTo } from "./visit-to.ts";
import { welcomedAbroad } from "./welcomed-abroad.ts";
import { whomHeCalled, whomHeMet } from "./whom-he-met.ts";

export const rulesVi: readonly Rule[] = [
  firstPersonCall,
  joinsCall,
  phonedBy,
  phoneTo,
  askedForCall,
  videoBetween,
  videoWith,
  byVideo,
  callBetween,
  callFromTo,
  whomHeCalled,
  callWith,
  callWithCountry,
  callDirect,
  callOfTwo,
  callTogether,
  callAtWish,
  callAgain,
  byPhone,
  getsMessage,
  answersMessage,
  sendsMessage,
  givesMessage,
  exchangeMessages,
  messageOf,
  messageAgain,
  congratulates,
  hopesToWelcome,
  receivedBy,
  receives,
  whomHeMet,
  metEachTime,
  meetingBetween,
  meetingWith,
  summitOfTwo,
  attendedOnline,
  attendedBy,
  meets,
  meetTogether,
  meetFirst,
  shareCar,
  guestAtTable,
  togetherAt,
  metBefore,
  calledBefore,
  meetingAgain,
  inviteEachOther,
  acceptsInvitation,
  invites,
  tourStops,
  visitOf,
  visitTo,
  goesToSummit,
  comesToAttend,
  nextStop,
  arrives,
  leaves,
  welcomedAbroad,
  visitDuring,
  visitAgain,
  talkInPerson,
  talkTogether,
  talkAgain,
  announcedOn,
  deniedAgain,
  picturedTogether,
];
