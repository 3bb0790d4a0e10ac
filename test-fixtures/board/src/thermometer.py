# A driver for a made-up thermometer on I2C, and a program that warns when it gets too warm.
from machine import I2C, Pin
import time

# Registers: 0x00 who it is, 0x01 configuration, 0x02 the temperature in sixteenths of a degree, high byte first.
WHO = 0x00
CONFIGURATION = 0x01
TEMPERATURE = 0x02


class Thermometer:
    def __init__(self, bus, address=0x48):
        self.bus = bus
        self.address = address
        self.buffer = bytearray(2)
        if bus.readfrom_mem(address, WHO, 1) != b"\x5a":
            raise OSError("no thermometer")
        bus.writeto_mem(address, CONFIGURATION, b"\x01")

    def read(self):
        self.bus.readfrom_mem_into(self.address, TEMPERATURE, self.buffer)
        return ((self.buffer[0] << 8) | self.buffer[1]) / 16


bus = I2C(1, freq=100000)
print(bus.scan())
try:
    Thermometer(bus, 0x49)
except OSError as e:
    print("at 0x49:", e)
thermometer = Thermometer(bus)
lamp = Pin("Y1", Pin.OUT)
for i in range(3):
    degrees = thermometer.read()
    print(degrees)
    lamp.value(degrees > 30)
    time.sleep_ms(10)
