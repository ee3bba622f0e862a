package fi.koppi.referralservice.provider;

import java.util.List;

public interface Providers {

  /** The providers whose admission system waits for its topics. */
  List<Provider> awaitingChannel();
}
