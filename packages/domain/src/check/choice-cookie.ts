/** The cookie that keeps a visitor's choice on the operator's platforms. */
export const choiceCookie = "cookies_preferences";
