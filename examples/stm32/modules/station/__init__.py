"""A weather station: a sensor, filters, a log and the tasks that keep them going."""

from .log import Log
from .app import Station

__all__ = ("Log", "Station")
