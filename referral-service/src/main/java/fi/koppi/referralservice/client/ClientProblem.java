package fi.koppi.referralservice.client;

import fi.koppi.kit.problem.ProblemType;

/** The reasons for which operations on clients are refused. */
public enum ClientProblem implements ProblemType {
  CLIENT_ALREADY_REGISTERED("The organisation has this client already", 409),
  CLIENT_FORGOTTEN("The client's data was erased", 410),
  CLIENT_IDENTITY_CODE_ARTIFICIAL("The identity code is an artificial one", 400),
  SECURITY_BAN_TERM("The security ban may not run for this time", 400),
  TEAM_MEMBERSHIP_TERM("The membership may not have these days", 400),
  TEAM_MEMBERSHIP_OVERLAPS("Another membership has some of these days", 409),
  TEAM_MEMBERSHIP_ENDED("The membership ends earlier", 409),
  TEAM_ROLE("Nobody of that administration has this role", 400),
  PORTFOLIO_HANDOVER("The portfolio can't be handed over like that", 400),
  CONSENT_WITHDRAWN("The consent was withdrawn before", 409),
  CONSENT_ENDED("The consent would end before it begins", 400),
  CONSENT_TERM("The consent may not run for this time", 400),
  CONSENT_RECIPIENT("The recipient of the consent is not known", 400);

  private final String title;
  private final int status;

  ClientProblem(String title, int status) {
    this.title = title;
    this.status = status;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public int status() {
    return status;
  }
}
