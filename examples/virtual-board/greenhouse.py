"""Opens a window when it gets too warm, as a sensor on I2C says, or when somebody presses a button."""

import time
from machine import I2C, PWM, Pin

SENSOR = 0x48


class Greenhouse:
    def __init__(self, bus, window, button):
        self.bus = bus
        self.window = window
        self.pressed = False
        button.irq(self.press, Pin.IRQ_FALLING)

    def press(self, pin):
        self.pressed = True

    def degrees(self):
        high, low = self.bus.readfrom_mem(SENSOR, 0, 2)
        return (high << 8 | low) / 256

    def step(self):
        degrees = self.degrees()
        open_it = degrees > 28 or self.pressed
        self.pressed = False
        self.window.duty_ns(2000000 if open_it else 1000000)
        print("%.1f degrees, %s" % (degrees, "open" if open_it else "shut"))


house = Greenhouse(
    I2C(0, sda=Pin(4), scl=Pin(5), freq=100000),
    PWM(Pin(16), freq=50),
    Pin(15, Pin.IN, Pin.PULL_UP),
)
while True:
    house.step()
    time.sleep(1)
