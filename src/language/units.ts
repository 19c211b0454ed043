/** A unit as written: what to multiply (and add) to get the SI unit that `measure` values carry. */
export interface Unit {
  si: string
  factor: number
  /** Temperatures: SI = (figure + offset) * factor. All are read as points, none as differences. */
  offset?: number
}

const table = new Map<string, Unit>()
/** Symbols are matched with their case ("mW", "MW"), names in lower case, singular or plural. */
const symbols = new Map<string, Unit>()

function define(si: string, rows: string): void {
  for (const row of rows.split(';')) {
    const [factor, ...written] = row.trim().split(/\s+/)
    for (const word of written) {
      const unit = { si, factor: Number(factor) }
      if (word.startsWith('=')) symbols.set(word.slice(1), unit)
      else {
        const name = word.replace(/[_-]/g, ' ')
        table.set(name, unit)
        table.set(name.endsWith('ch') ? `${name}es` : `${name}s`, unit)
      }
    }
  }
}

define(
  'm',
  '1 metre meter =m; 1000 kilometre kilometer klick =km =kms; 0.01 centimetre centimeter =cm; 0.001 millimetre millimeter =mm; 1e-6 micrometre micrometer micron =μm =µm; 1e-9 nanometre nanometer =nm; 0.3048 foot =ft; 0.0254 inch =in.; 0.9144 yard =yd =yds; 1609.344 mile =mi; 1852 nautical_mile; 9.4607e15 light-year light_year; 1.495978707e11 astronomical_unit',
)
define(
  'm2',
  '1 square_metre square_meter square_m sq_metre sq_meter sq_m =m2 =m² =sqm; 1e6 square_kilometre square_kilometer square_km sq_kilometre sq_kilometer sq_km =km2 =km² =sq.km; 10000 hectare =ha; 4046.8564224 acre; 0.09290304 square_foot square_ft sq_foot sq_ft =sqft; 2589988.110336 square_mile sq_mile sq_mi; 0.83612736 square_yard',
)
define(
  'm3',
  '1 cubic_metre cubic_meter =m3 =m³; 0.001 litre liter =l =L; 1e-6 millilitre milliliter =ml =mL; 0.003785411784 gallon; 0.158987294928 barrel; 0.000473176473 pint; 2.95735e-5 fluid_ounce; 0.028316846592 cubic_foot; 1e9 cubic_kilometre cubic_kilometer',
)
define(
  'kg',
  '1 kilogram kilogramme kilo =kg =kgs; 0.001 gram gramme =g; 1e-6 milligram milligramme =mg; 1e-9 microgram =μg =µg =mcg; 1000 tonne metric_ton =t; 907.18474 ton; 0.45359237 pound =lb =lbs =lb.; 0.028349523125 ounce =oz =oz.; 6.35029318 stone; 1e6 kiloton kilotonne; 1e9 megaton megatonne',
)
define(
  'm/s',
  '0.277777777777778 kilometre_per_hour kilometer_per_hour kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour =km/h =kph =kmh =kmph; 0.44704 mile_per_hour miles_per_hour miles_an_hour =mph; 0.514444444444444 knot; 1 metre_per_second meter_per_second metres_per_second meters_per_second =m/s; 340.29 mach',
)
define(
  'W',
  '1 watt =W; 1000 kilowatt =kW =KW; 1e6 megawatt =MW; 1e9 gigawatt =GW; 1e12 terawatt =TW; 745.699872 horsepower =hp =bhp; 735.49875 =PS',
)
define(
  'J',
  '1 joule =J; 1000 kilojoule =kJ; 1e6 megajoule =MJ; 3.6e6 kilowatt-hour kilowatt_hour =kWh; 3.6e9 megawatt-hour megawatt_hour =MWh; 3.6e12 gigawatt-hour gigawatt_hour =GWh; 3.6e15 terawatt-hour =TWh; 4.184 calorie; 4184 kilocalorie =kcal',
)
define('V', '1 volt =V; 1000 kilovolt =kV')
define('A', '1 ampere amp =A; 0.001 milliamp =mA')
define('Hz', '1 hertz =Hz; 1000 kilohertz =kHz; 1e6 megahertz =MHz; 1e9 gigahertz =GHz')
define('Pa', '1 pascal =Pa; 100 millibar hectopascal =mb =hPa; 1e5 bar; 6894.757293168 =psi; 1000 kilopascal =kPa')
define('B', '1 byte; 1000 kilobyte =KB =kB; 1e6 megabyte =MB; 1e9 gigabyte gig =GB; 1e12 terabyte =TB; 1e15 petabyte =PB')
define('bit/s', '1e6 megabit =Mbps; 1e9 gigabit =Gbps; 1000 kilobit =kbps')
define('N m', '1 newton-metre newton-meter =Nm; 1.3558179483 pound-foot pound-feet =lb-ft')
define('dB', '1 decibel =dB')
define('percentage point', '1 percentage_point; 0.01 basis_point')
define('rpm', '1 =rpm =RPM')
define('ppm', '1 =ppm; 0.001 =ppb')
define('pixel', '1 pixel =px; 1e6 megapixel =MP')
define('C', '1 coulomb')
define('F', '1 farad')
define('Sv', '1 sievert; 0.001 millisievert =mSv')
define('Bq', '1 becquerel')
define('carat', '1 carat')
define('km/l', '0.425143707 =mpg =MPG mile_per_gallon miles_per_gallon miles_to_the_gallon')

for (const [name, unit] of [
  ['feet', 'foot'],
  ['square feet', 'square foot'],
  ['sq feet', 'square foot'],
  ['cubic feet', 'cubic foot'],
  ['stone', 'stone'],
] as const)
  table.set(name, table.get(unit)!)
table.delete('stones')
table.delete('bars')

const celsius: Unit = { si: 'K', factor: 1, offset: 273.15 }
const fahrenheit: Unit = { si: 'K', factor: 5 / 9, offset: 459.67 }
const degree: Unit = { si: 'degree', factor: 1 }
for (const name of [
  'degree celsius',
  'degrees celsius',
  'degree centigrade',
  'degrees centigrade',
  'celsius',
  'centigrade',
  'degrees c',
])
  table.set(name, celsius)
for (const name of ['degree fahrenheit', 'degrees fahrenheit', 'fahrenheit', 'degrees f']) table.set(name, fahrenheit)
for (const name of ['degree', 'degrees']) table.set(name, degree)
for (const symbol of ['°C', 'C', '℃']) symbols.set(symbol, celsius)
for (const symbol of ['°F', '℉']) symbols.set(symbol, fahrenheit)
symbols.set('°', degree)
symbols.set('K', { si: 'K', factor: 1 })
table.set('kelvin', { si: 'K', factor: 1 })

/** The unit of a name in lower case, singular or plural, of up to three words ("square kilometres", "miles per hour"). */
export const unitNamed = (lower: string): Unit | undefined => table.get(lower)

/** The unit of a symbol that touches the figure or follows it ("km/h", "GW", "°C"). Case counts. */
export const unitOfSymbol = (symbol: string): Unit | undefined => symbols.get(symbol)

/** Does a unit of several words begin so ("square", "miles", "nautical", "degrees")? */
const openings = new Set(
  [...table.keys()]
    .filter(name => name.includes(' '))
    .flatMap(name => name.split(' ').map((_, at, all) => all.slice(0, at + 1).join(' '))),
)
export const beginsUnit = (lower: string): boolean => openings.has(lower)

/** Converts a figure to SI: tidy to 12 digits, so that 5 miles is 8046.72 and not 8046.719999. */
export const toSi = (figure: number, unit: Unit): number => Number(((figure + (unit.offset ?? 0)) * unit.factor).toPrecision(12))
