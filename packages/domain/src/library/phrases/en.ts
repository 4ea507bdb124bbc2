/** What library rows say in English, in our own words; every other language says the same under the same keys. */
export const en = {
  signIn: "Sign-in, front and back office",
  languageChoice: "Language choice, front and back office",
  formProtection: "Protection of forms and of the API, front and back office",
  cookieChoice: "Your cookie choice",
  audienceMeasurement: "Audience measurement, public site",
  keepsSignedIn: "Keeps you signed in from one page to the next",
  remembersLanguage: "Remembers the language you read in",
  provesFormIsYours: "Proves that a form or a call to the API comes from you",
  keepsYourAnswer: "Keeps what you accepted and refused, so that we do not ask again",
  recognisesBrowser:
    "Recognises your browser on later visits, so that each visitor is counted once",
  recognisesAcrossSites:
    "Recognises your browser on every site that uses the same measurement, to count its visitors",
  groupsVisit: "Tells which pages belong to one visit",
  keepsVisitState:
    "Keeps where your visit stands, such as when it began and how many pages you saw",
  remembersArrival: "Remembers how you first came here: by a search, a link or a campaign",
  carriesDetails: "Carries further details of the visit from one page to the next",
  marksRecording: "Notes that this visit is recorded to see where people click and scroll",
  testsCookies: "Tests whether your browser takes cookies; it is deleted at once",
  listsSitesSeen:
    "Lists the measured sites that you have seen, to tell new visitors from known ones",
  keepsMeasurementChoice: "Keeps what you allowed the audience measurement to record",
  remembersCampaign: "Remembers the campaign that brought you here, to measure what came of it",
  countsCampaignOnce: "Lists the campaigns met during the visit, so that each is counted once",
  bridgesRedirect: "Hands the measurement on to the next page when you are redirected",
  sharesContext: "Passes details of your visit between the tools of this provider",
  keepsUserDetails: "Keeps what the site told the measurement about a signed-in user",
  star: "* is the site’s identifier.",
  mayBeRenewed: "It may be renewed between two requests or two sessions.",
  halfMinute: "It expires after 30 seconds.",
  browsersMayShorten: "Some browsers delete it sooner.",
} as const;
