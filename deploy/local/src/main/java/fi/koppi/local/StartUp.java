package fi.koppi.local;

import fi.koppi.local.home.PortOffset;
import fi.koppi.local.process.Component;
import fi.koppi.local.process.Parallel;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** One run of `up`, which stops again what it has started when it fails or is interrupted. */
final class StartUp {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  private final Suite suite;
  private final Progress progress;
  private final List<Component> started = new CopyOnWriteArrayList<>();
  private final AtomicBoolean finished = new AtomicBoolean();

  StartUp(Suite suite, Progress progress) {
    this.suite = suite;
    this.progress = progress;
  }

  void run() {
    Thread onInterrupt = new Thread(this::undo, "undo");
    Runtime.getRuntime().addShutdownHook(onInterrupt);
    try {
      PortOffset.store(suite.home().state(), suite.ports().offset());
      stopOutdated();
      suite.components().forEach(Component::requireFreePortUnlessRunning);
      Parallel.each(suite.foundations(), this::bringUp);
      Parallel.each(suite.services(), this::bringUp);
      bringUp(suite.admissionChannels());
      finished.set(true);
      loadRegion();
    } finally {
      undo();
    }
    Runtime.getRuntime().removeShutdownHook(onInterrupt);
  }

  private void loadRegion() {
    int made = new RegionLoader(suite, LocalDate.now(HELSINKI)).load(Region.load());
    progress.print(
        made == 0 ? "demo region is there already" : "demo region loaded, " + made + " calls");
  }

  private void stopOutdated() {
    for (Component service : suite.components()) {
      if (service.isRunning() && service.isOutdated()) {
        progress.print(service.name() + " runs an older build; restarting it");
        service.stop();
      }
    }
  }

  private void bringUp(Component component) {
    if (finished.get()) {
      return;
    }
    if (component.isRunning()) {
      progress.print(component.name() + " runs already");
    } else {
      progress.print(component.name() + " starting");
      started.add(component);
      component.start();
    }
    component.awaitReady();
    component.furnish();
    progress.print(component.name() + " ready on port " + component.port());
  }

  private void undo() {
    if (finished.compareAndSet(false, true) && !started.isEmpty()) {
      progress.print("stopping what this run has started");
      started.reversed().forEach(Component::stop);
    }
  }
}
