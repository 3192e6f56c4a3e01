// Surnames of the large cultures of the world, diacritics folded. Compiled by hand from general knowledge; plain
// words and places left out.

export const worldSurnames = [
  // British and Irish.
  `
Ainsworth Aldridge Allan Allen Andrews Appleby Archer Armitage Ashton Aspinall Atherton Atkins Atkinson Austin
Bainbridge Bamford Bancroft Barker Barlow Barnard Barnes Barnett Barrett Barron Bartlett Bateman Bates Beaumont
Beckett Bellamy Bennett Benson Bentley Beresford Birch Birkett Blackwell Blake Bloomfield Booth Bowden Bowen
Bowman Boyce Bradley Bradshaw Brady Brennan Brewer Briggs Bristow Broadbent Brooke Brooks Browne Bryan Bryant
Buchanan Buckley Burgess Burke Burnett Burrows Butcher Butler Byrne Cairns Callaghan Cameron Carr Carson Carver
Casey Cassidy Chadwick Chamberlain Chandler Chapman Charlton Christie Clayton Clegg Clements Clifford Coates
Cochrane Cohen Coleman Compton Connolly Connor Conway Cooke Cooper Corbett Corbyn Costello Coulson Cowan Coyle
Craig Crawford Crosby Crossley Crowe Crowther Cullen Cunningham Curran Currie Curtis Dalton Daly Davidson
Davison Dawes Dawson Deacon Delaney Dempsey Denham Devine Devlin Dixon Dobson Dodd Dolan Donaldson Donoghue
Donovan Dougan Dowling Downes Drake Drummond Duffy Duncan Dunlop Dunn Dunne Durrant Dyer Eaton Eccles Edmonds
Edmondson Egan Elliott Ellis Ellison Ellwood Erskine Fairbairn Fallon Farage Farrow Faulkner Fenton Ferguson
Finch Findlay Finlay Finnegan Fitzgerald Fitzpatrick Flanagan Fleming Fletcher Flint Flynn Foley Forbes Forrest
Forster Forsyth Foster Fowler Fox Francis Franklin Fraser Freeman Frost Fulton Gallagher Galloway Gardiner
Gardner Garner Garrett Geddes Gibbons Gibbs Gilbert Giles Gillespie Gilmour Glenn Goddard Godfrey Godwin Golding
Goodman Gordon Gould Gove Greenwood Gregory Greig Griffin Griffith Grimshaw Haigh Haines Hale Halliday Hammond
Hampton Hancock Hanson Harding Hargreaves Harman Harper Harrison Hart Hartley Hatton Hawkins Haynes Hayward
Healey Healy Heath Henderson Hendry Henshaw Hepburn Herbert Heron Hewitt Hickman Hicks Higgins Hilton Hinchliffe
Hobbs Hodge Hodges Hodgson Hogan Holden Holloway Holmes Hooper Hopkins Horne Horton Houghton Howard Howarth
Howells Hume Humphreys Humphries Hunter Hurley Hurst Hutchings Hutchinson Hutchison Hyde Iqbal Irving Jamieson
Jarvis Jeffery Jenkinson Jennings Johnstone Joyce Kane Kavanagh Kay Keane Kearney Keating Keegan Keeley Kemp
Kendall Kennedy Kenny Kenyon Kerr Kershaw Kilpatrick Kinnock Kirby Kirk Kirkpatrick Knowles Knox Laird Lamb
Lambert Langley Lawrence Lawson Leadbeater Leadsom Lees Leigh Leslie Lester Liddell Lindsay Lister Livingstone
Lloyd Lockhart Logan Lomax Longbottom Lowry Lucas MacDonald Mackay Mackenzie Mackie Maclean Macleod Macmillan
Macpherson Madden Maguire Maher Mahoney Malone Marsden Marsh Marshall Massey Mather Mathieson Matthews Maxwell
Maynard McAllister McBride McCabe McCall McCann McCarthy McCartney McConnell McCormack McCormick McCulloch
McDonagh McDonald McDonnell McEwan McFadden McFarlane McGee McGinn McGowan McGrath McGregor McGuinness McGuire
McIntosh McIntyre McKay McKee McKenna McKinlay McKinnon McLaren McLean McLeod McMahon McManus McMillan McNally
McNamara McNeill McPherson McQueen McShane Meadows Mellor Mercer Metcalfe Middleton Miliband Millar Milne Milner
Moffat Molloy Monaghan Monk Montgomery Moody Mooney Moran Morley Morris Morrow Morton Muir Mullen Mulligan
Mundell Munro Murdoch Myers Napier Nash Naylor Neill Nelson Nesbitt Newell Newman Newton Nicholls Nichols
Nicholson Nicol Norman Norris Norton Nugent Nuttall O'Brien O'Callaghan O'Connor O'Donnell O'Donoghue O'Dowd
O'Driscoll O'Grady O'Leary O'Malley O'Rourke O'Shea O'Sullivan O'Toole Oakley Oliver Osborne Owens Palmer Parkes
Parkinson Parr Parry Parsons Partridge Paton Patterson Pattison Payne Peacock Pearce Pearson Pemberton Penrose
Percival Perkins Perry Peters Phelan Phipps Pickering Pickles Pilkington Platt Plummer Pollard Pollock Potter
Potts Powell Pratt Prentice Prescott Pritchard Proctor Pryce Pugh Purcell Rafferty Ramsay Ramsden Randall Rankin
Rayner Reed Reeve Reeves Regan Rennie Rhodes Richardson Rigby Riley Riordan Robb Robson Roche Rogers Rooney
Roper Rossiter Rowland Rowley Rudd Russell Salmond Salter Sanders Sanderson Saunders Savage Sawyer Scargill
Schofield Seddon Sexton Seymour Shannon Sharpe Shaw Shearer Sheehan Sheldon Shelton Shepherd Sheppard Sheridan
Sherwood Shuttleworth Simmonds Simmons Simms Simpson Sinclair Singleton Skelton Skinner Slater Spence Spooner
Starmer Steele Stephens Stephenson Stevens Stevenson Stott Strachan Stuart Sturgeon Sugden Sullivan Summers
Sunak Swann Sweeney Swinney Swinson Sykes Talbot Tate Tennant Thatcher Thornton Thorpe Thurston Tierney Timms
Todd Tomlinson Townsend Travers Tucker Tugendhat Turnbull Tyler Underwood Vaughan Vickers Vincent Wainwright
Waite Wallace Waller Walters Walton Warburton Wardle Warner Warren Waterhouse Watkins Watkinson Watt Watts Webb
Webster Wells Weston Wharton Wheatley Wheeler Whelan Whitaker Whitehead Whitehouse Whiteley Whittaker Whittle
Whitworth Widdecombe Wilkes Wilkins Willetts Willis Winstanley Wolfe Woodhouse Woodward Worthington Wray Wyatt
Wynne Yates Yeates
`,
  // American.
  `
Abrams Acosta Albright Altman Baldwin Barr Bennet Bernstein Bezos Biden Blinken Bloomberg Boehner Booker Buffett
Buttigieg Byrd Cheney Clinton Comey Cruz Cuomo DeSantis Dorsey Durbin Fauci Feinstein Gaetz Gingrich Giuliani
Goldberg Gonzales Gorsuch Hanks Hegseth Hoffman Hoover Huckabee Kaplan Kavanaugh Kellogg Kerry Kushner Levin
Levine Levy Lieberman Lindsey Manchin McCain Menendez Mnuchin Musk Nadella Navarro Newsom Nixon Obama
Ocasio-Cortez Palin Paulson Pelosi Perdue Petraeus Pichai Pompeo Pruitt Rand Reagan Romney Roosevelt Rubin Rubio
Rumsfeld Scalia Schiff Schumer Schwartz Schwarzenegger Shapiro Sotomayor Spicer Tillerson Truman Trump Vance
Walz Warnock Weinstein Whitmer Yellen Zuckerberg
`,
  // Spanish, Portuguese, Italian, French.
  `
Abreu Acevedo Acuna Agnelli Aguero Aguilar Aguirre Allegri Almeida Alonso Alvarado Alvarez Alves Amaral Amato
Amorim Ancelotti Andrade Antonelli Aoun Araujo Arce Arias Arnault Arroyo Aubert Aubry Ayala Azevedo Aznar
Bachelet Baggio Balladur Baptista Barbieri Barbosa Bardella Barone Barrera Barros Barroso Basile Batista
Battaglia Baudin Bautista Bayrou Bellini Benedetti Benetton Benitez Benoit Benzema Berger Bergoglio Berlusconi
Bermudez Bernard Bernardi Bersani Bertrand Besson Bezerra Bianchi Bianco Blanchard Blanco Blanquer Bollore
Bolsonaro Bonino Bonnet Borges Boric Boschi Bossi Bouchard Boucher Boulanger Bourgeois Bouteflika Braga
Brambilla Brito Brunet Bruno Buffon Bustamante Buzyn Caballero Cabello Cabral Cabrera Calderon Calenda Camacho
Campos Cannavaro Cano Capello Caputo Carbone Cardenas Cardoso Caron Carrasco Carrillo Caruso Carvalho Casado
Castaneda Castaner Castelli Castex Castillo Castro Cattaneo Cavalcanti Cavallo Cazeneuve Cervantes Chavez
Chevalier Chiellini Chirac Ciampi Coelho Colin Collomb Conceicao Conte Conti Contreras Coppola Cordero Cordova
Coronado Correa Correia Cortes Cortez Costa Costantini Coutinho Cuevas Cunha D'Agostino D'Alema D'Amico D'Angelo
Darmanin Delacroix Delgado Delmas Deschamps Desmarais Dias Diaz Dominguez Donnarumma Draghi Duarte Dubois Dufour
Dumas Dumont Dupont Dupuis Duque Duran Durand Duval Echeverria Elkann Escobar Espinosa Espinoza Esposito Estrada
Fabbri Fabius Fabre Falcao Farina Fassino Faure Fernandes Fernandez Ferrand Ferrari Ferraro Ferreira Ferrer
Ferretti Ferri Figueiredo Figueroa Fillon Fini Fiore Flores Fonseca Fontaine Fontana Fournier Franca
Franceschini Franco Freitas Fuentes Fujimori Gaillard Gallardo Gallego Galli Gallo Galvan Garcia Garnier Garza
Gaultier Gauthier Gautier Gentile Gentiloni Gimenez Ginola Giordano Girard Giraud Giroud Giscard Glucksmann
Godoy Gomes Gomez Goncalves Goncourt Gonzalez Grasso Greco Griezmann Grillo Guaido Guedes Guerin Guerra Guerrero
Guevara Guimaraes Gusmao Guterres Gutierrez Guzman Haddad Hamon Henry Hernandez Herrera Hidalgo Hollande Hulot
Ibarra Iglesias Insigne Jimenez Joly Jospin Juarez Juppe Kast Kirchner Lacroix Lagarde Laporte Lara Laurent
Lavrov Leclerc Lecornu Lefebvre Lefevre Legrand Leite Lemaire Lemaitre Leone Leroux Leroy Letta Llorente Lloris
Lobo Lombardi Lombardo Longo Lopes Lopez Lotito Lozano Lula Luna Macedo Machado Macri Macron Maduro Magalhaes
Mailly Maldini Maldonado Mancini Marchand Marchetti Marchionne Marechal Mariani Marin Marini Marino Marques
Marquez Martel Marti Martinelli Martinez Martini Martins Masson Mathieu Mattarella Mazza Mbappe Medina Meireles
Mejia Melenchon Melo Meloni Mendes Mendez Mendonca Mendoza Menezes Mercier Mesa Messi Messina Meunier Meyer
Michaud Milei Miranda Mitterrand Molina Montebourg Monteiro Montero Monti Montoya Mora Moraes Morais Morales
Moreau Moreira Morel Morelli Moreno Moretti Morin Moro Moulin Mujica Munoz Murillo Napolitano Narvaez Nascimento
Neri Neves Noboa Noel Nogueira Noriega Nunes Nunez Obrador Ochoa Oliveira Ordonez Orellana Orozco Ortega Pacheco
Padilla Palacios Palumbo Paredes Parisi Pecresse Pellegrini Pellegrino Pelletier Pena Penot Peralta Pereira
Perez Perret Perrin Petit Petro Philippe Picard Pinera Pinheiro Pinto Piras Pires Pirlo Pogba Poirier Pompidou
Ponce Prodi Puigdemont Quintana Quintero Quiroga Raffarin Rajoy Ramirez Ramos Rangel Ranieri Rego Reis Renard
Renaud Renzi Reyes Ribeiro Ricard Ricci Richard Rinaldi Rios Riva Rivas Rivera Rizzi Rizzo Robin Rocha Rodrigues
Rojas Roldan Romano Romero Rosales Rossetti Rossi Rousseau Rousseff Roussel Rousset Roux Ruggiero Ruiz Russo
Sacchi Sala Salazar Saldanha Salgado Salinas Salmon Salvini Sanchez Sandoval Sanna Santana Santini Santoro
Santos Sarkozy Sartori Serra Serrano Sheinbaum Silva Silvestri Simoes Simon Soares Solis Soria Sosa Soto Sousa
Souza Spalletti Speranza Strauss-Kahn Suarez Tapie Taubira Tavares Teixeira Temer Testa Toledo Torres Tosi Totti
Tremonti Trevisan Trudeau Trujillo Uribe Urquiza Valdes Valdez Valente Valenzuela Valls Varane Vargas
Vasconcelos Vazquez Vega Velasco Velasquez Velez Veltroni Vera Veran Verdi Vidal Vieira Villa Villalobos
Villanueva Villarreal Villeneuve Villepin Visco Vitale Vitali Vizcarra Xavier Zambelli Zambrano Zamora Zanetti
Zapata Zapatero Zelaya Zemmour Zidane Zingaretti Zuniga
`,
  // German, Dutch, Scandinavian.
  `
Ackermann Ahlberg Albrecht Altmaier Andersen Andersson Arnold Bach Baerbock Bakker Balkenende Bauer Baumann
Beckenbauer Berg Berghuis Bergkamp Bergman Bergmann Berset Bildt Bjerregaard Blatter Bohm Borg Bos Bosch Bosman
Brandt Brende Breuer Brouwer Brundtland Busch Carlsen Carlsson Charles Christensen Claes Courtois Cruyff Dahl
Dahlberg Dekker Depay Dijkstra Dijsselbloem Eklund Ekstrom Engel Engstrom Erhard Ericsson Eriksen Eriksson Esken
Faeser Faymann Federer Fischer Forsberg Franke Frederiksen Fredriksson Friedrich Fuchs Gabriel Gahr Gakpo Gauck
Genscher Goossens Graf Gullit Gunther Gustafsson Gustavsson Haaland Haas Haavisto Habeck Hagen Hakansson
Hakkinen Halvorsen Hansson Haugen Hedegaard Heil Heinrich Hendriks Hermans Herrmann Hoekstra Hoeness Hoffmann
Hofmann Holm Holzer Huber Huisman Hummels Ibrahimovic Infantino Isaksen Jager Jakobsen Jansen Janssens Jansson
Jensen Jespersen Johannessen Johansen Johansson Jonasson Jonker Jonsson Jorgensen Jung Kaag Kaiser Karlsen
Karlsson Keller Kimmich Kjaer Klaassen Klingbeil Klinsmann Klopp Knudsen Koeman Kohl Kok Kompany Konig Koopmans
Koskinen Kraft Kramer Kramp-Karrenbauer Kraus Krause Kretschmer Kristensen Kristersson Kruger Kruse Kuijt Kuiper
Kurz Kuyper Laine Lange Larsen Larsson Laschet Lauterbach Lehmann Lehtonen Leterme Lindberg Lindner Lindqvist
Lindstrom Lofven Lorenz Lovin Lukaku Lund Lundberg Lundgren Lundqvist Maas Madsen Maertens Maier Makinen Martens
Maurer Meier Meijer Merkel Mertens Merz Michel Michels Mikkelsen Moe Moller Mortensen Mulder Myhre Nehammer
Neuer Neumann Nielsen Nieminen Niinisto Nilsen Nilsson Nordstrom Nyberg Nygaard Nystrom Oettinger Olsen Olsson
Orpo Otto Ozdemir Pedersen Peeters Persson Petersen Pettersson Pfeiffer Pistorius Platzeck Pohl Postma Poulsen
Raikkonen Rangnick Rasmussen Rauch Reinfeldt Richter Riedel Rijkaard Rinne Robben Roth Rummenigge Rutte Salonen
Sandberg Schafer Schauble Scheuer Schmid Schmitz Scholz Schreiber Schroder Schubert Schulte Schulz Schulze
Schumacher Schwarz Schweinsteiger Seedorf Seehofer Seidel Siegel Sigurdsson Smit Smits Sneijder Soder Soderberg
Soeder Solberg Sommaruga Sommer Sorensen Spahn Stein Steinbruck Steinmeier Stenmark Stoere Stoiber Strache
Strand Stubb Sundberg Svensson Thorning-Schmidt Thunberg Timmermans Toivonen Tuchel Ulbricht Verbruggen
Verhoeven Verhofstadt Vermeulen Verstappen Vestager Virtanen Visser Vogel Vogt Voigt Volkov Vos Wagenknecht
Wagner Wallenberg Wallin Wawrinka Weidel Weidmann Weiss Werner Westerberg Westerwelle Wijnaldum Wilders Willems
Winkler Witte Wouters Ziegler Zijlstra Zimmermann Zuckermann
`,
  // Slavic, Baltic, Hungarian, Romanian, Greek, Caucasian.
  `
Abramovich Alekhine Alekperov Aliyev Anastasiades Avksentiev Azarov Babis Balogh Basescu Bilic Borissov Brezhnev
Chernenko Chernomyrdin Ciolos Ciuca Constantinescu Dancila Dendias Deripaska Djokovic Dodik Duda Dudayev
Dumitrescu Dzeko Farkas Fico Fridman Garibashvili Gheorghiu Gorbachev Grabar-Kitarovic Grybauskaite Gyurcsany
Hagi Halep Havel Horvath Iliescu Iohannis Ionescu Ivanishvili Ivanov Jagr Jansa Johannis Juhasz Kaczynski
Kadyrov Kalinin Karadzic Karamanlis Karpov Kasparian Kasparov Kasyanov Khodorkovsky Khrushchev Kirilenko Klaus
Klitschko Kobakhidze Kocharyan Komorowski Kostunica Kovac Kovacs Kozlov Kravchuk Kubica Kucan Kuchma Kudrin
Kuznetsov Kvitova Lakatos Lazarenko Lebedev Lenin Lewandowski Lukasenko Lukashenko Lukoyanov Luzhkov Magyar
Margaryan Medvedchuk Medvedev Milosevic Mishustin Mitsotakis Mkhitaryan Mladic Modric Molnar Molotov Morawiecki
Morozov Muresan Nagy Navalny Navratilova Nemeth Nemtsov Nikolic Novak Novotna Novotny Orban Pahor Papademos
Papadopoulos Papandreou Papp Pashinyan Patrushev Pavlov Peskov Petrov Plushenko Ponta Popa Popescu Popov
Poroshenko Potanin Potocnik Prigozhin Primakov Puskas Putin Rublev Rustaveli Saakashvili Sadyrin Safina Sakharov
Samaras Sapozhnikov Sargsyan Sechin Semenov Shapovalov Sharapova Shmyhal Shoigu Sikorski Sikorsky Simeone
Simitis Smirnov Sobyanin Sokolov Solzhenitsyn Stalin Stan Stoica Svitolina Swiatek Szabo Szczesny Szijjarto
Szydlo Tadic Takacs Tanase Terekhov Tikhanovskaya Timoshenko Tito Toth Trotsky Tsikhanouskaya Tsipras Tsitsipas
Tusk Tymoshenko Usmanov Varga Varoufakis Venizelos Vidmar Vlahovic Volodin Voronin Vucic Walesa Wozniacki
Yanukovich Yanukovych Yashin Yatsenyuk Yavlinsky Yeltsin Yermak Yevtushenko Yushchenko Zaluzhny Zelenskiy
Zelensky Zelenskyy Zeman Zhirinovsky Zhukov Zourabichvili Zyuganov
`,
  // Arabic, Persian, Turkish, Hebrew.
  `
Abadi Abbas Abdallah Abdelaziz Abdi Abdulla Abdullah Abdullahi Abiy Aboutaleb Aden Ahmadi Ahmadinejad Akar
Akbari Akhtar Akinci Aksener Alavi Albayrak Allawi Amini Amiri Ansari Arafat Araghchi Arinc Arslan Asghari
Ashkenazi Assad Ataturk Avci Aydin Ayoub Aziz Babacan Badawi Baghdadi Bahadori Bahceli Baradar Barak Barkat
Barzani Bashir Baykal Bazargan Belhadj Ben-Gurion Ben-Gvir Bouazizi Boumediene Bozdag Calhanoglu Cavusoglu Celik
Cetin Ciller Dahlan Davutoglu Dayan Demir Demirel Demirtas Deri Diab Dogan Ebadi Ebtekar Ecevit Edelstein
Eisenkot ElBaradei Elbaradei Erbakan Erdogan Erekat Ersoy Ertugrul Fahmy Fakhrizadeh Fayyad Fidan Gaddafi
Gadhafi Gallant Gantz Ghali Ghani Ghannouchi Ghorbani Gul Gulen Habib Haftar Hamdok Haniya Haniyeh Hariri
Hashemi Hassan Hekmatyar Hosseini Hussein Ibrahim Imamoglu Inonu Issa Jaber Jafari Jafari-Sahlani Jumblatt
Kadhimi Kalin Kalyoncu Karaca Kardar Karimi Karroubi Karzai Kashani Katz Kaya Khalil Khalilzad Khamenei
Khashoggi Khatami Khatib Khomeini Khoury Kilic Kilicdaroglu Koc Kochavi Koru Lahoud Lapid Larijani Levi Livni
Mahdi Mahmoud Maliki Mansour Mashaal Masoud Mazuz Meshaal Mirza Moallem Mohammadi Mohseni Mokhtari Montazeri
Morsi Mottaki Mousavi Moussavi Muasher Mubarak Nabavi Najafi Nasrallah Nasser Nazarbayev Nejad Netanyahu Noori
Ocalan Olmert Omar Ozal Ozel Ozil Ozturk Pahlavi Pamuk Peres Peretz Qaddafi Qadir Qalibaf Qureia Rabin Radi
Rafsanjani Rahimi Rahman Raisi Rezaei Rivlin Rouhani Sadat Sadr Sahin Saied Saleh Salehi Salem Salman Sezer
Shafik Shahroudi Shaked Shamir Shamkhani Sharif Sharon Simsek Sinwar Sisi Sissi Sistani Smotrich Soleimani Soylu
Suleiman Talabani Tantawi Tatar Terim Tlass Turan Velayati Weizman Yaalon Yavuz Yazdi Yildirim Yildiz Yilmaz
Yousef Zahar Zarif Zarqawi Zawahiri Zebari Zubaidi
`,
  // South Asian.
  `
Adani Advani Aggarwal Ahmed Ambani Amla Apte Asif Azad Azam Azhar Azharuddin Babu Bachchan Badal Baig Bajaj
Bajwa Bandara Bandaranaike Banga Basu Bedi Bhagwat Bhandari Bharti Bhatia Bhatt Bhutto Birla Bose Bukhari Bumrah
Chahal Chahar Chakraborty Chandimal Chandra Chandrasekaran Chatterjee Chaudhary Chaudhry Chauhan Chawla
Chidambaram Chowdhury Dalmiya Das Dasgupta Deol Deshmukh Devi Dhoni Dixit Doval Dravid Dubey Dutt Fadnavis
Faruqi Fernando Gadkari Gambhir Ganguly Garg Gavaskar Gehlot Ghosh Goel Gokhale Gopinath Goyal Gujral Haider Haq
Haque Hasan Hasaranga Hasina Hazare Hussain Imran Jadeja Jadhav Jaffer Jaishankar Jaitley Jayasundera Jayasuriya
Jayawardene Jinnah Junejo Kalam Kapur Karunanidhi Karunaratne Kashyap Kejriwal Khar Khurshid Kohli Koirala
Krishnan Kulkarni Kumar Kumaratunga Kumble Lakmal Laxman Maharaj Mahato Mahmood Mahmud Malhotra Malinga Mallya
Mandal Mathews Mehta Mendis Misra Mistry Mittal Modi Mohan Mookerjee Mukherjee Muralitharan Murthy Musharraf
Nadar Naidu Nambiar Narang Narayan Narayanan Nasheed Nath Nawaz Nilekani Nooyi Oli Pandit Pandya Parrikar Pathan
Patnaik Pawar Perera Prachanda Prasad Premadasa Premji Puri Qureshi Rahane Rahul Raina Rajan Rajapaksa Rajapakse
Raju Ramachandran Raman Rao Rashid Rathore Rawat Razzaq Rehman Riaz Roy Saha Sahni Samad Samaraweera Sangakkara
Sarkar Sayeed Scindia Sehwag Sen Sengupta Seth Shafi Shami Shankar Shastri Shekhawat Shetty Shinde Siddaramaiah
Siddiqui Singhania Sirisena Soni Soren Sreesanth Srinivasan Subramanian Sundar Surjewala Swamy Swaraj Tata
Tendulkar Thackeray Thakur Thapa Tharoor Thirimanne Tiwari Tripathi Umar Usman Vadra Vajpayee Venkataraman
Vettori Vijayan Viswanathan Vohra Wickremesinghe Wijesinghe Yadav Yeddyurappa Yousafzai Yunus Zaman Zardari
`,
  // East and South-East Asian.
  `
Abe Ando Aoki Arai Aso Banno Cai Cao Chan Chang Chen Cheng Cheung Chiang Cho Choi Chow Chu Chung Dai Deng Doan
Duterte Endo Fang Feng Fujii Fujimoto Fujita Fukuda Fukuyama Gao Gong Goto Guo Han Hara Harada Hasegawa
Hashimoto Hatoyama Hattori Hayashi Hirai Hirano Honda Hong Hsieh Hsu Hu Huang Hun Hwang Igarashi Iguchi Ikeda
Imai Inoue Ishiba Ishida Ishiguro Ishihara Ishii Ishikawa Ito Iwasaki Jang Jeon Jeong Jia Jiang Jin Kagawa Kan
Kaneko Kang Kato Kawaguchi Kawasaki Khamtai Kiem Kikuchi Kim Kimura Kishi Kishida Kishimoto Kitajima Kobayashi
Koh Kohno Koike Koizumi Kojima Komatsu Kondo Kono Kubo Kudo Kuok Kuroda Kurosawa Kwon Lai Lam Lau Leong Leung Li
Liang Liao Lim Lin Liu Loh Lu Lui Luo Ma Macapagal-Arroyo Maeda Marcos Maruyama Masuda Matsuda Matsui Matsumoto
Matsunaga Matsuo Matsuoka Matsushita Mishima Miura Miyamoto Miyazaki Miyazato Mohamad Mori Morita Motegi
Murakami Murata Myint Nakagawa Nakajima Nakamura Nakanishi Nakano Nakata Nakayama Nikai Nishida Nishikori
Nishimura Noda Noguchi Nomura Oda Ogawa Ohtani Okada Okamoto Okazaki Okonogi Onishi Ono Ota Otsuka Pacquiao Peng
Pham Phan Qian Qin Razak Roh Ryu Saito Sakai Sakamoto Sakurai Sam Sano Santoso Sasaki Sato Shen Shi Shimada
Shimizu Shin Shinawatra Sim Soh Subianto Suga Sugano Sugawara Sugimoto Sugiyama Suzuki Tada Tagawa Takagi
Takahashi Takaichi Takashima Takeda Takeuchi Tamura Tan Tanaka Tang Taniguchi Tao Tay Teo Toyoda Tran Trinh
Truong Tsai Tsang Uchida Uchiyama Ueda Ueno Ueshima Vuong Wada Wang Watanabe Wei Widodo Wong Woo Wu Xie Xu
Yamada Yamaguchi Yamamoto Yamanaka Yamasaki Yamashita Yamazaki Yanagi Yang Yao Yasuda Yeo Yeoh Yokoyama Yoo
Yoshida Yoshikawa Yoshimura Yoshino Yudhoyono Yun Zeng Zhang Zhao Zheng Zhou Zhu
`,
  // African.
  `
Abacha Abubakar Achebe Adichie Afwerki Aidoo Ajayi Akufo-Addo Aliyu Annan Atta Awolowo Ayew Azikiwe Babangida
Banda Bassey Bensouda Biko Biya Boakai Bongo Boni Bozize Buhari Buthelezi Camara Chakwera Chamisa Chiluba
Chinamasa Chissano Coetzee Compaore Conde Dangote Deby Desalegn Diallo Diop Diouf Dlamini Dlamini-Zuma Doumbia
Drogba Ebuka Elneny Eto'o Fashola Fofana Gbagbo Gordhan Guebuza Habre Hichilema Ikpeazu Iwobi Jammeh Jonathan
Juma Kabila Kabore Kagame Kamara Kante Kaunda Keita Kenyatta Keshi Kibaki Kikwete Kimathi Kipchoge Kipkoech
Kipruto Koffi Koroma Koulibaly Kufuor Kuti Lissu Lumumba Lungu Machar Machel Magashule Magufuli Mahama Mahlangu
Makeba Malema Mandela Mane Mangue Manuel Mbasogo Mbeki Mboma Mebe Mnangagwa Mobutu Moi Mokonyane Momoh Motlanthe
Moyo Mudenda Mugabe Museveni Mutasa Mutharika Mwangi Mwinyi Ncube Ndayishimiye Ndiaye Ngcuka Ngubane Nguema
Njoroge Nkomo Nkurunziza Nujoma Nyerere Nyong'o Obasanjo Obi Odinga Ogun Ojukwu Okafor Okeke Okocha
Okonjo-Iweala Oliseh Onana Onyango Osinbajo Ouattara Ouedraogo Ramaphosa Ruto Sall Sankara Savimbi Senghor
Sessay Sirleaf Sisulu Soumahoro Sow Soyinka Tambo Tembo Tinubu Toure Traore Tshabalala Tshisekedi Tsvangirai
Wanjiku Weah Yaradua Yobo Zenawi Ziyech Zuma Zwane
`,
].join(" ");
