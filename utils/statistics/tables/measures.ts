/** The measures every language shares: `dimension code=factor …`, the factor in the dimension's base unit. Temperatures have none. */
export const measures = `
length m=1 km=1e3 dm=0.1 cm=0.01 mm=1e-3 um=1e-6 nm=1e-9 pm=1e-12 [mi_i]=1609.344 [nmi_i]=1852 [ft_i]=0.3048 [in_i]=0.0254 [yd_i]=0.9144 [ly]=9460730472580800
area m2=1 km2=1e6 cm2=1e-4 mm2=1e-6 har=1e4 {mu}=666.6666666666666 {ping}=3.305785123966942 [sft_i]=0.09290304 [smi_us]=2589988.110336 [acr_us]=4046.8726099
volume m3=1 L=1e-3 mL=1e-6 dm3=1e-3 cm3=1e-6 km3=1e9 hm3=1e6 [bbl_us]=0.158987294928 [gal_us]=0.003785411784 [cft_i]=0.028316846592 kL=1 [tbs_us]=1.478676478125e-5 [tsp_us]=4.92892159375e-6 [cup_us]=2.365882365e-4
mass kg=1 g=1e-3 mg=1e-6 ug=1e-9 t=1e3 {jin}=0.5 {liang}=0.05 [lb_av]=0.45359237 [oz_av]=0.028349523125 [oz_tr]=0.0311034768 [ston_av]=907.18474 [dr_av]=0.0017718451953125
time s=1 ms=1e-3 min=60 h=3600 d=86400 wk=604800 mo=2629800 a=31557600
energy J=1 kJ=1e3 MJ=1e6 kW.h=3.6e6 MW.h=3.6e9 GW.h=3.6e12 TW.h=3.6e15 W.h=3600 cal=4.184 kcal=4184 {tce}=2.93076e10
power W=1 kW=1e3 MW=1e6 GW=1e9 [HP]=745.69987158227
frequency Hz=1 kHz=1e3 MHz=1e6 GHz=1e9
pressure Pa=1 kPa=1e3 hPa=100 MPa=1e6 bar=1e5
speed m/s=1 km/h=0.2777777777777778 [mi_i]/h=0.44704 [kn_i]=0.5144444444444445
data By=1 kBy=1e3 MBy=1e6 GBy=1e9 TBy=1e12 PBy=1e15 bit=0.125 kbit=125 Mbit=125000
potential V=1 kV=1e3
current A=1 mA=1e-3
charge mA.h=3.6 A.h=3600
force N=1 kN=1e3
temperature Cel=1 [degF]=1 K=1
angle deg=1 rad=57.29577951308232 {turn}=360
level dB=1
luminance cd/m2=1
ratio [ppm]=1
`;
