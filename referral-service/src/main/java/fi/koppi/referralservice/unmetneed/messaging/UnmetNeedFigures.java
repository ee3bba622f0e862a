package fi.koppi.referralservice.unmetneed.messaging;

import fi.koppi.kit.figures.DailyFigures;
import fi.koppi.kit.figures.FiguresQuery;
import fi.koppi.kit.figures.PublishedFigures;
import fi.koppi.referralservice.unmetneed.LackingClients;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** The figures of unmet needs, by skill. */
@ApplicationScoped
public class UnmetNeedFigures implements DailyFigures<LackingClients> {

  @Override
  public String name() {
    return "unmet-need";
  }

  @Override
  public Class<LackingClients> type() {
    return LackingClients.class;
  }

  @Override
  public FiguresQuery query(LocalDate day) {
    return FiguresQuery.of("select skill as key, figures from unmet_need_figures()");
  }

  @Override
  public String topic() {
    return "koppi.referral.unmet-need.v1";
  }

  @Override
  public String eventType() {
    return "fi.koppi.referral.unmet-need-state.v1";
  }

  @Override
  public Object payload(PublishedFigures<LackingClients> figures) {
    return UnmetNeedStateV1.of(figures);
  }
}
