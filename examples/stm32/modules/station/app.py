"""The station itself."""

import time
from filters import Exponential, Median
from scheduler import Scheduler
from units import text
from .log import Log


class Station:
    def __init__(self, sensor, show=print, *, length=128, period_ms=2000):
        self.sensor = sensor
        self.show = show
        self.log = Log(length)
        self.period_ms = period_ms
        self.smooth = Median(3) | Exponential(0.5)
        self.scheduler = Scheduler()
        self.failures = 0

    def read(self):
        try:
            celsius, humidity = self.sensor.measure()
        except OSError as e:
            self.failures += 1
            self.show("no reading:", e)
            return None
        celsius = self.smooth.feed(celsius)
        self.log.put(time.ticks_ms() // 1000, celsius, humidity)
        return celsius, humidity

    def report(self):
        extremes = self.log.extremes()
        if extremes is None:
            self.show("nothing read yet")
            return
        low, high = (text(x) for x in extremes)
        self.show(f"{len(self.log)} readings, {low} to {high}, {self.failures} failed")

    def run(self, until_ms=None):
        self.scheduler.every(self.period_ms, self.read)
        self.scheduler.every(10 * self.period_ms, self.report)
        self.scheduler.run(until_ms)
