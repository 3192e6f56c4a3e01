// Common surnames of English-speaking countries, India, Nigeria and Ghana. From @faker-js/faker (MIT).

import { wordSet } from "./wordSet.ts";
import { worldSurnames } from "./world/surnames.ts";

export const surnames = wordSet(
  `
Abbott Abernathy Abiodun Abiola Abodunrin Abosede Abshire Achari Acharya Acheampong Adadevoh
Adams Adaobi Adebayo Adegboye Adegoke Ademayowa Ademola Adeniyan Adeoluwa Aderinsola Aderonke
Adesina Adewale Adewunmi Adewura Adeyemo Adiga Adomah Adomako Adongo Adu Adusei Adutwum Afirifa
Afoakwa Afolabi Afunku Agarwal Agboola Agnes Agyapong Agyare Agyei Agyemang Ahluwalia Ahortor
Ahuja Aigbiniode Ajakaiye Akerele Akintade Akoto Akowua Akyeampong Akyena Alexander Aligbe
Altenwerth Amaechi Aminat Amo Amoa Amoako Amoasi Ampadu Ampofo Amponsah Anderson Andorful Ankra
Ankunding Anokye Ansa Antwi Appia Appiah Aremu Armstrong Arora Asamoa Asamoah Asan Asante Asare
Asenso Asiama Asiedu Ata Atanda Auer Aufderhar Awuah Ayisat Ayobami Ayomide Baa Baafi Baah
Baawia Babalola Babatunde Badu Bahringer Bailey Balistreri Balogun Bamisebi Bandopadhyay
Banerjee Barrows Bartell Bartoletti Barton Bashirian Batz Bauch Baumbach Bayer Beahan Beatty
Bechtelar Becker Bednar Beer Beier Bello Berge Bergnaum Bergstrom Bernhard Bernier Bhadresha
Bharadwaj Bhat Bhattacharya Bhattathiri Bins Blanda Blick Block Boadi Boadu Boahen Boakye Boaten
Boateng Bode Boehm Bogan Bogisich Bona Bonsra Bonsu Borer Bosco Botsford Boyer Boyle Bradtke
Brakus Braun Breitenberg Brekke Brown Bruen Buckridge Busari Butt Campbell Carroll Carter
Cartwright Casper Cassin Champlin Chattopadhyay Chaturvedi Chibike Chibuike Chidinma Chidozie
Chopra Christian Christiansen Clare Clark Clarke Cole Collier Collins Conn Connelly Conroy
Considine Corkery Cormier Corwin Cox Cremin Crist Crona Cronin Crooks Cruickshank Cummerata
Cummings D'Amore Daako Dach Daniel Danso Dare Darko Darteh Dartey Daugherty David Davies Davis
Deckow Denesik Desai Deshpande Devar Dhawan Dibbert Dickens Dicki Dickinson Dietrich Djokoto
Doherty Donkor Donnelly Dooley Douglas Doyle DuBuque Duah Dubashi Durgan Dutta Dwamena Dwivedi
Dzokoto Ebert Ebubechukwu Edwards Effertz Egbochukwu Ehigiator Ekwueme Elebiyo Elizabeth Emard
Embranthiri Emmanuel Emmerich Erdman Ernser Esther Evans Fadel Fahey Farrell Fay Feeney Feest
Feil Ferry Fisher Flatley Fofie Fosu Frami Franecki Franey Friesen Fritsch Funk Funmilayo Ganaka
Gandhi Garden Gbadamosi Gbogboade Gerhold Gerlach Gibson Gill Gislason Gleason Gleichner Glover
Goldner Goodwin Gorczany Gottlieb Gowda Goyette Grace Grady Graham Grant Green Greenfelder
Greenholt Griffiths Grimes Guha Gulgowski Guneta Gupta Gusikowski Gutkowski Gutmann Gyamfi Gyasi
Haag Habeeb Hackett Hagenes Hahn Haley Hall Halvorson Hamill Hamilton Hammes Hand Hane Hanifat
Hansen Harber Harris Hartmann Harvey Hauck Hayes Heaney Heathcote Hegmann Heidenreich Heller
Herman Hermann Hermiston Herzog Hessel Hettinger Hickle Hill Hilll Hills Hilpert Hintz Hirthe
Hodkiewicz Hoeger Homenick Hoppe Howe Howell Hudson Huel Huels Hughes Hyatt Isaac Ismail Isokun
Israel Iyalla Iyengar Iyer Jackson Jacobi Jacobs Jacobson Jain Jakubowski James Jamiu Jangid
Jaskolski Jast Jenkins Jerde Jha Jimoh Johar Johns Johnson Johnston Jones Joshi Joshua Justina
Kakkar Kaniyar Kapoor Karikari Kassulke Katherine Kaul Kaur Kautzer Kayode Keebler Keeling Kelly
Kemmer Kerluke Kertzmann Kessler Khan Khanna Khatri Kiehn Kihn Kilback Kimberly King Kirlin
Klein Kling Klocko Kocchar Koch Koelpin Koepp Kohler Konopelski Koomson Koss Kovacek Kozey
Krajcik Kreiger Kris Kshlerin Kub Kuhic Kuhlman Kuhn Kulas Kumi Kunde Kunze Kuphal Kusi Kutch
Kuvalis Kwaakye Kwarteng Kyei Labadie Ladega Lakin Lang Langosh Langworth Larkin Larson Latifat
Lawal Leannon Lebsack Ledner Lee Leffler Legros Lehner Lemke Leonard Lesch Leuschke Lewis Lind
Lindgren Littel Little Lockman Lowe Lubowitz Lueilwitz Luettgen Lynch MacGyver Macdonald
Macejkovic Maggio Mahajan Makuachukwu Malik Mann Mante Marar Marks Marquardt Martin Marvin
Maryam Maryjane Mason Mayer Mayert Mayowa McClure McCullough McDermott McGlynn McKenzie
McLaughlin Mccullough Mcdermott Mckenzie Mclaughlin Medhurst Mehra Mehrotra Menon Mensa Mensah
Mertz Metz Miller Mills Miracle Mishra Mitchell Mobolaji Moen Mogbadunade Mohr Monahan Moore
Morar Morgan Morissette Morrison Mosciski Moss Motalo Mraz Mueller Muinat Mukaram Mukhopadhyay
Muller Murazik Murphy Murray Mustapha Mutiat Nader Naik Nair Nambeesan Namboothiri Nayar Ndukwu
Nehru Ngozi Nguyen Nicolas Nienow Nikolaus Nitzsche Nkansa Nkansah Nkrumah Nojeem Nolan Nsia Nti
Ntiamoa Ntim Nwachukwu Nwogu Nwuzor Nyaako Nyame Nyantakyi O'Connell O'Conner O'Hara O'Keefe
O'Kon O'Neill O'Reilly Obeng Oberbrunner Obiageli Obianuju Odunayo Ofori Ofosu Ogunbanwo
Ogunwande Okonkwo Okpattah Okuneva Okunola Okyere Oladeji Oladimeji Olaoluwa Olasunkanmi Olawale
Olson Olubukola Olubunmi Olufeyikemi Olumide Olutola Oluwakemi Oluwanisola Oluwaseun Oluwaseyi
Oluwashina Oluwatosin Omani Omobolaji Omobolanle Omolara Omowale Ondricka Onohinosen Onose
Onyinyechukwu Opeyemi Opoku Oppong Opuku Orn Ortiz Osei Osinski Osuagwu Oti Otiwa Otuo Owen
Owusu Oyebola Oyelude Oyinkansola Pacocha Padberg Pagac Pandey Panicker Parisian Parker Patel
Paterson Patil Paucek Peter Pfannerstill Pfeffer Phillips Pilla Pillai Pollich Pothuvaal Pouros
Powlowski Prajapat Predovic Prempeh Price Prohaska Prosacco Purdy Quartey Quigley Quinn Quitzon
Rana Rath Ratke Rau Raynor Reddy Rees Reichel Reichert Reid Reilly Reinger Rempel Renner
Reynolds Rice Richards Rippin Ritchie Robel Roberts Robertson Robinson Rodriguez Rogahn Rohan
Rolfson Romaguera Roob Rose Rosenbaum Ross Rowe Ruecker Runolfsdottir Runolfsson Runte Russel
Rutherford Ryan Sabdat Safo Saheed Saini Salami Samuel Sanford Sanusi Sarah Sarpong Satterfield
Sauer Sawayn Schaden Schaefer Schamberger Schiller Schimmel Schinner Schmeler Schmidt Schmitt
Schneider Schoen Schowalter Schroeder Schulist Schultz Schumm Schuppe Schuster Scott Segunmaru
Sekinat Senger Sethi Shah Shanahan Sharma Shields Shukla Simonis Singh Sinha Sipes Skiles Smith
Smitham Smyth Somayaji Spencer Spinka Sporer Stamm Stanton Stark Stehr Steuber Stewart
Stiedemann Stokes Stoltenberg Stracke Streich Stroman Strosin Sulaimon Suthar Swaniawski Swift
Sylvester Tagore Taiwo Takyi Talwar Tamunoemi Tandon Tawia Taylor Tella Temitope Terry Thiel
Thomas Thompson Thomson Tillman Tolulope Torp Torphy Towne Toy Trantow Tremblay Treutel Trivedi
Tromp Turcotte Turner Tutu Tweneboa Twumasi Uchechi Ullrich Upton Vandervort Varma Varman
Varrier Verma Veum Volkman Von VonRueden Waelchi Walker Walsh Walter Ward Wasiu Waters Watsica
Watson Weber Wehner Weimann Weissnat Welch West White Wiafe Wiegand Wilcox Wilderman Wilkinson
Will Williams Williamson Willms Wilson Windler Wintheiser Wisoky Wisozk Witting Wiza Wolf Wolff
Wood Wright Wuckert Wunsch Wuraola Wyman Yaamoa Yaqub Yawson Yeboa Yeboah Yirenkyi Yost Young
Yundt Yussuf Zboncak Zemlak Ziemann Zieme Zulauf
`,
  worldSurnames,
);
