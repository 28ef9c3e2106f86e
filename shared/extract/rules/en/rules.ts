/** The English rules in the order in which they are tried at a trigger: what says more comes first. */
import type { Rule } from "../../finding.ts";
import { againOnAnotherDay } from "./again-on.ts";
import { arrivesAt } from "./arrives-at.ts";
import { arrivesHere } from "./arrives-here.ts";
import { attends } from "./attends.ts";
import { byVideo } from "./by-video.ts";
import { callAgain } from "./call-again.ts";
import { callBetween } from "./call-between.ts";
import { callDuring } from "./call-during.ts";
import { callGoesOn } from "./call-goes-on.ts";
import { callTogether } from "./call-together.ts";
import { callsOn, receivesCall } from "./calls-on.ts";
import { callWith } from "./call-with.ts";
import { congratulates } from "./congratulates.ts";
import { contactsDeniedBehind } from "./denied-behind.ts";
import { discusses, discussionWith } from "./discusses.ts";
import { exchangeMessages } from "./exchange-messages.ts";
import { getsMessage } from "./gets-message.ts";
import { goesToSummit } from "./goes-to-summit.ts";
import { hostedBy, hostedByVideo } from "./hosted-by.ts";
import { hostsCall, hostsVideo } from "./hosts-call.ts";
import { invites } from "./invites.ts";
import { joinsCall } from "./joins-call.ts";
import { isAbroad } from "./is-abroad.ts";
import { jointPress } from "./joint-press.ts";
import { meetTogether } from "./meet-together.ts";
import { meetingAgain } from "./meeting-again.ts";
import { meetingDuring } from "./meeting-during.ts";
import { meetingBetween } from "./meeting-between.ts";
import { meetingWith } from "./meeting-with.ts";
import { meets } from "./meets.ts";
import { messageOf } from "./message-of.ts";
import { offersToCall, offersToMeet } from "./offers-to-meet.ts";
import { phonedBy } from "./phoned-by.ts";
import { phones } from "./phones.ts";
import { meetingBefore, callBefore } from "./meeting-before.ts";
import { receives } from "./receives.ts";
import { sees } from "./sees.ts";
import { sendsMessage } from "./sends-message.ts";
import { talkThere } from "./talk-there.ts";
import { transcriptHead } from "./transcript-head.ts";
import { videoBetween } from "./video-between.ts";
import { videoTogether } from "./video-together.ts";
import { videoWith } from "./video-with.ts";
import { setsOut } from "./sets-out.ts";
import { visitByCountry } from "./visit-by-country.ts";
import { visitAgain } from "./visit-again.ts";
import { visitPaid } from "./visit-paid.ts";
import { visitOf } from "./visit-of.ts";
import { visitTo } from "./visit-to.ts";

export const rulesEn: readonly Rule[] = [
  phonedBy,
  callsOn,
  receivesCall,
  videoBetween,
  videoWith,
  videoTogether,
  hostsVideo,
  hostedByVideo,
  byVideo,
  joinsCall,
  callBefore,
  talkThere,
  callBetween,
  callWith,
  callGoesOn,
  hostsCall,
  callTogether,
  phones,
  callDuring,
  callAgain,
  getsMessage,
  sendsMessage,
  congratulates,
  exchangeMessages,
  messageOf,
  jointPress,
  attends,
  hostedBy,
  receives,
  meetingBefore,
  meetingBetween,
  meets,
  meetingWith,
  meetTogether,
  sees,
  discussionWith,
  discusses,
  meetingDuring,
  transcriptHead,
  meetingAgain,
  offersToMeet,
  offersToCall,
  invites,
  visitPaid,
  visitOf,
  visitByCountry,
  setsOut,
  arrivesAt,
  arrivesHere,
  isAbroad,
  visitTo,
  goesToSummit,
  visitAgain,
  ...againOnAnotherDay,
  ...contactsDeniedBehind,
];
