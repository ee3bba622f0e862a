package fi.koppi.referralservice.provider;

import java.util.List;

public interface Providers {

  /** Returns the providers whose admission system still needs its topics. */
  List<Provider> awaitingChannel();
}
