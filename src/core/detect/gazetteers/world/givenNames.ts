// Given names of the large cultures of the world, and first parts of names where the family comes first; diacritics
// folded. Compiled by hand from general knowledge; plain words and places left out.

export const worldGivenNames = [
  // Arabic.
  `
Abdallah Abdelaziz Abdelkader Abdelmadjid Abdelmajid Abdelrahman Abderrahmane Abdirahman Abdulaziz Abdulhamid
Abdulkadir Abdulla Abdullahi Abdulrahman Abdurrahman Ahlam Aicha Aish Akram Alaa Amal Ammar Arwa Ashraf Asma
Assem Aymen Azza Bandar Basma Bassam Bassem Boutros Ehab Emad Eman Essam Fadi Fadwa Fahad Fahd Faiz Farid Farida
Farouk Faten Fathi Fayez Fayza Firas Fuad Ghada Ghassan Ghazi Haider Hala Hamad Hamdi Hamed Hatem Haytham Hicham
Hind Hisham Hoda Hossam Houari Houda Huda Hussam Ibtisam Ihab Ikram Iman Issa Jaafar Jaber Jabir Jassim Jawad
Jihad Kamel Kassem Khalifa Khawla Lamia Latifa Lubna Lutfi Maha Mahdi Majed Malek Manal Mansour Marouane Mazen
Medhat Mohamad Mohsen Moncef Moqtada Mostafa Moulay Mounir Mourad Mubarak Muhammadu Muhannad Mukhtar Mumin Muna
Muqtada Murad Nabil Nabila Nadim Nael Nafisa Naguib Nahla Naim Najib Najla Najwa Nasrin Nawaf Nayef Nayib Nidal
Nizar Noura Nuha Othman Qasem Qassem Rabih Radwan Raghad Rami Ranya Rasha Rashed Reem Rehab Riad Rima Rula Saad
Sabah Sabri Sadek Safaa Safia Safwan Sahar Saif Salah Salam Saleh Salwa Samar Sameh Samer Samih Sana Seif Shadi
Shaker Shakir Shawqi Shaymaa Sherif Shukri Siham Soha Sohail Souad Suha Suhail Sultan Tahani Tahar Taher Talal
Tamer Tamim Tarek Tareq Tawfiq Tayseer Thamer Turki Umar Usama Wadah Wael Wafa Wahid Wissam Yahia Yazan Yehia
Younis Yousra Zaid Zaki Zayed Zaynab Zein Zeina Ziyad Zohra Zuhair
`,
  // Persian, Kurdish, Afghan.
  `
Abbas Abdolreza Abdulghani Afshin Ahmadreza Alireza Amirhossein Anahita Arash Ardalan Ardeshir Arezoo Asghar
Ashkan Atefeh Azadeh Azar Babak Bahar Bahman Bahram Barham Behnam Behrouz Behzad Bijan Burhanuddin Daryoush
Davood Ebrahim Elaheh Elham Esmaeil Esmail Faezeh Farhad Fariba Farzad Farzaneh Fatemeh Fawzia Fereydoun Firouz
Foad Ghasem Gholam Gholamhossein Golnaz Gulbuddin Habibollah Hamidreza Hekmat Hekmatullah Hesam Hibatullah Homa
Hooman Hossein Houshang Iraj Jafar Jahangir Javad Kambiz Kamran Kaveh Kazem Keyvan Khosrow Kianoush Ladan Laleh
Mahnaz Mahsa Mahvash Maliheh Mandana Manouchehr Masih Masoud Masoumeh Masrour Mazloum Mehran Mehrdad Minoo Mir
Mojtaba Morteza Narges Nazanin Nechirvan Negar Niloufar Nilufar Nima Omid Parisa Parviz Payam Pegah Peyman Ramin
Roya Ruhollah Sadegh Sadeq Saman Sanaz Sasan Selahattin Setareh Shahin Shahla Shahram Shahriar Shapour Shervin
Shirin Siamak Sima Simin Sirajuddin Sohrab Taraneh Toomaj Vahid Yadollah Yasaman Zabihullah Zalmay
`,
  // Turkish, Azeri, Central Asian.
  `
Abdurrahim Adem Aidar Aliyar Almaz Askar Asli Atilla Aydin Aysegul Aysel Aytac Bakhyt Bekir Bulent Cemal Cengiz
Cenk Cetin Cihan Cuneyt Devlet Dilek Dinara Dogan Ebru Ekrem Elchin Elnur Emine Emomali Ender Ercan Erdal Erdem
Erdogan Erkan Ersin Fahrettin Faruk Fatih Ferhat Fethullah Fikret Filiz Gokhan Gul Gulnara Gulsen Gurbanguly
Gursel Halil Halit Haluk Hande Heydar Hulusi Huseyin Ilham Ilhan Ilkay Ismet Kadir Kassym Kassym-Jomart Kemal
Kurmanbek Kursat Marat Mehriban Melih Meral Merih Mesut Mete Metin Mevlut Naci Nagehan Nihat Nurbek Nurettin
Nurlan Nursultan Oguz Okan Orhan Ozan Ozge Ozgur Ozlem Pinar Ramazan Rauf Recep Refik Rustam Sadyr Saparmurat
Sebnem Sedat Selcuk Senol Serdar Serhat Serkan Sevgi Shavkat Sooronbay Suleyman Taner Tansu Tayfun Tolga Tugba
Tuncay Turgut Ufuk Ugur Ulku Ulugbek Umit Volkan Vugar Yasemin Yavuz Yerlan Yilmaz Zafer Zeki Zuhal
`,
  // Chinese, surnames first and given names.
  `
Bai Bao Bingbing Cai Cao Changchun Cheng Cheung Chien Chih Chih-chung Chin Chiu Chow Chu Chuang Chun Cui Dai
Ding Dong Fang Fei Feng Fu Fung Gao Geng Gong Guang Guangqu Guo Guoqiang Hao Hong Hou Hsiao Hsieh Hsu Hua Huang
Hui Ing-wen Jia Jian Jie Jin Jing Jingping Jinping Jun Kang Keqiang Kong Kuan Kuo Kwok Lam Lau Lei Leung Liang
Liao Lijian Lim Ling Lui Luo Lv Ma Meng Ming Ng Nie Ning Niu Ouyang Pang Peng Pengfei Ping Qi Qian Qiang Qin
Qing Qiu Rong Ruan Shan Shao Shen Sheng Shi Shu Shuai Siu Sui Tang Tao Tian Ting Tong Tsai Tsang Tse Tsui Tung
Tzu Wai Wan Weiwei Wenbin Wong Wu Xia Xiang Xiao Xiaobo Xiaoming Xiaoping Xie Xin Xing Xinyi Xiong Xue Yan Yang
Yanzhong Ye Yifan Yin Ying Ying-jeou Yiu Yong Yu Yuan Yue Yuen Yun Zedong Zemin Zeng Zhai Zhan Zhen Zheng
Zhenhua Zhi Zhiqiang Zhong Zhu Zhuo Zijun Zou Zuo
`,
  // Korean.
  `
Bong Byung Choi Chung Eun Geun Geun-hye Gyu Hae Han Heung-min Hwang Hyeon Hyo Hyun Hyung Jae-in Jang Jeong
Jong-il Jong-un Joo Joon Jung Kwang Kwon Kyung Kyung-wha Myung Nam Noh Paik Ryu Seo Seok Seok-youl Seong Seung
Shin Soo Sook Tae Woo Yeon Yeong Yo-jong Yoo Yoon
`,
  // Japanese.
  `
Aiko Akari Akihito Akiko Akinori Akio Asako Asuka Atsuko Atsushi Ayaka Ayako Ayumi Chiaki Chieko Chiyo Daichi
Daiki Daisuke Eiji Eiko Emiko Etsuko Fumiko Fumio Genki Hajime Haruhiko Haruka Haruki Haruto Hayao Hideko Hideo
Hideto Hiroko Hiromi Hiroto Hiroyuki Hisashi Hitomi Hitoshi Honoka Ichiro Isamu Isao Jiro Joji Junichi Junko
Kaito Kana Kaori Kasumi Katsuya Kazuhiro Kazuki Kazuko Kazumi Kazuya Kei Keiichi Keiji Keiko Keisuke Kenichi
Kenta Kento Kiyoshi Koichi Kosuke Kumiko Kunihiko Kyoko Machiko Mai Maki Makoto Mamoru Manabu Mariko Masaaki
Masahiro Masaki Masako Masaru Masato Masatoshi Masayoshi Masayuki Mayumi Megumi Michiko Miho Miki Miku Minami
Minoru Misaki Mitsuko Mitsuo Miyuki Momoko Motoko Naoki Naoko Naruhito Natsuki Natsumi Noboru Nobuko Nobuo
Nozomi Osamu Ren Rie Rika Riku Ryo Ryoji Ryoko Ryosuke Ryota Ryuichi Sachiko Sakura Satoru Sayaka Seiichi Seiji
Seiko Setsuko Shigeki Shigeo Shingo Shinichi Shinjiro Shinya Shiori Sho Shohei Shoji Shota Shotaro Shuichi
Shunichi Shunsuke Shuto Sota Susumu Tadashi Taichi Takahiro Takako Takefusa Takehiro Takeo Takeshi Takumi Takuya
Tatsuya Teruo Tetsuro Tetsuya Tomoko Tomomi Tomoya Toru Toshiaki Toshihiro Toshiko Toshimitsu Toshio Tsuneo
Tsutomu Tsuyoshi Wataru Yohei Yoichi Yoshiaki Yoshihide Yoshihiko Yoshihiro Yoshiki Yoshio Yoshiro Yosuke Yuichi
Yuji Yuka Yukari Yuki Yukiko Yumi Yumiko Yuriko Yusaku Yusuke Yutaka Yuto Yuya
`,
  // Vietnamese, Thai, Malay, Indonesian, Filipino, Burmese, Khmer.
  `
Abhisit Agung Agus Airlangga Anies Anutin Apirat Arief Arkhom Azmin Bambang Banyat Basuki Benigno Bongbong Budi
Bui Chai Chairul Chaiwat Chan-ocha Chatchai Chuan Corazon Dang Delfin Dinh Djoko Duc Dung Duong Eko Fadli Fahmi
Fitri Gatot Hadi Hai Hanh Hatta Hendra Hien Hieu Hishammuddin Hoa Hoang Hor Htin Hun Huong Huynh Isko Jatuporn
Jejomar Joko Jusuf Kamol Kasit Khairy Khanh Khin Khoa Kien Kittipong Kyaw Lan Linh Luhut Mahathir Mahfud Maung
Minh Muhyiddin Myint Nadiem Narongsak Nattawut Nga Ngo Ngoc Nguyen Nhung Niran Norodom Nurul Nyan Panfilo
Panupong Parit Perfecto Pham Phan Phong Phuc Phumzile Phuong Pita Pornchai Prabowo Prawit Prayut Prayuth
Priyanut Puan Puteri Quang Quoc Quynh Rahmat Retno Ridwan Rini Rizal Rosmah Samdech San Sandiaga Sen Setya Siti
Soe Sok Sokha Somchai Somkid Sondhi Sonthi Srettha Sri Suchart Suharto Sukarno Supachai Surapong Surayud Suthep
Sutiyoso Suu Syed Taufik Teguh Thanakorn Thanathorn Thanh Thao Thawat Thein Thi Thien Thuan Thura Thuy Tien
Tjahjo Tran Trang Tri Trong Trung Tuan Tun Tuyen Vajiralongkorn Viet Vinh Vo Vu Vuong Wahyu Wayan Weerasak
Widodo Wiranto Wissanu Xuan Yen Yenny Yingluck Yudi Yusril Zaw Zulkifli
`,
  // Indian, pakistani, bangladeshi, sri lankan, nepali.
  `
Abhijit Abhinav Abhishek Adarsh Ajinkya Akash Akhilesh Akshay Amarinder Amartya Ambati Amit Amitabh Amol Ankit
Ankita Anshu Anup Anupam Anushka Aparna Arnab Arundhati Arvind Asaduddin Ashish Ashwin Asim Atul Avinash Axar
Azhar Azim Babar Babul Bachendri Bhavna Bhupender Bhupesh Bhuvneshwar Bilawal Biplab Chandrababu Cheteshwar
Chirag Deepak Deepika Devendra Dhananjaya Dharmendra Dilip Dilruwan Dimuth Dipak Fawad Fazlur Gaurav Gotabaya
Govind Gurpreet Gyanendra Hafiz Hanuma Hardeep Hardik Harish Harmanpreet Harsha Harshvardhan Hasina Hemant
Himanta Hina Inzamam Ishaan Ishant Jadav Jagan Jagat Jairam Jasprit Jaswant Jawaharlal Jayalalithaa Jayant
Junaid Jyotiraditya Kangana Kanhaiya Kapil Kashif Kedar Kedarnath Khaleda Khurram Kishore Kuldeep Kunal Kusal
Lahiru Lalit Lalu Lasith Lata Madhav Mahmudullah Maithripala Mallikarjun Mamata Manish Manohar Mansoor Mayank
Mayawati Meera Mehbooba Mehidy Milind Misbah Mithali Mohanlal Mominul Mujibur Mulayam Murali Mushfiqur Nadeem
Nagendra Naresh Nasim Navjot Nawazuddin Neelam Neeraj Nikhil Nirmala Nirupama Nisha Nitin Nitish Nusrat Oommen
Palaniappan Pankaj Paresh Parth Parvez Pawan Pinarayi Piyush Prabhas Pradeep Prafulla Prakash Pramod Pranab
Prashant Pratibha Pravin Prithvi Pushpa Qamar Raghuram Raheel Raja Rajat Rajesh Rajkumar Rajnath Ramaswamy
Ramdev Ramiz Ranbir Randeep Ranjan Rashmi Ratan Ravichandran Ravindra Raza Rekha Ridhi Ritu Rohini Roshan
Ruturaj Sajith Sakshi Sandeep Sangeeta Sania Sanjana Sanjeev Sanju Sarfaraz Saroj Satya Saurabh Sayeeda Shah
Shahbaz Shaheen Shakib Sharad Sharjeel Sheikh Shikha Shikhar Shilpa Shireen Shivraj Shoaib Shreyas Shubman Shyam
Siddharth Sidharth Sirajul Sirimavo Sitaram Sneha Srinivas Subramaniam Subramanian Sudha Sudhir Sukhbir Sumit
Sundar Suranga Surinder Sushant Swapan Swati Tanmay Tanvi Taslima Tejashwi Thilan Uday Uddhav Umesh Upul Urjit
Vaibhav Varun Venkaiah Venkatesh Vijaya Vikas Vineet Vipin Virat Vishal Vishwanath Vivek Wriddhiman Yash
Yashasvi Yashwant Yogi Yousaf Yuvraj Yuzvendra Zakir Ziaur Zulfikar Zulfiqar
`,
  // Russian, Ukrainian, other Slavic, Baltic, Caucasian.
  `
Aleksandar Aleksei Aleksey Alexey Alisher Alyaksandr Alyona Anastasiya Anatoli Andrii Andrius Andrzej Antanas
Arkadiusz Arseniy Arseny Artem Aryna Asen Bartosz Boiko Boleslaw Borislav Borut Boyko Bronislaw Cezary Czeslaw
Daniil Danuta Dariusz Davit Dijana Dimitar Dimitrij Dmitriy Dmytro Dragan Drago Dragomir Dusko Edgars Evgeni Ewa
Fedir Fyodor Garri Gavril Gintaras Gleb Grigory Grzegorz Halina Hrvoje Hryhoriy Ihor Ilya Iosif Irakli Iryna
Jacek Janez Janusz Jaroslaw Jerzy Jiri Jure Kakha Karolis Katarzyna Kateryna Kazimierz Khatia Kostyantyn
Krassimir Kresimir Krisjanis Krzysztof Ksenia Kyrylo Laima Lech Leszek Levan Lucja Lyubov Lyudmila Maciej
Malgorzata Marcin Marijus Mariusz Martynas Mateusz Matija Mieczyslaw Mihail Mikola Mikolaj Miloje Mindaugas
Mykhailo Mykola Nadezhda Nataliya Nebojsa Nenad Nikol Nikolay Ognjen Oksana Oleh Oleksii Oleksiy Olena Olexandr
Olha Ostap Pavle Pavlo Pavol Pawel Peeter Petro Plamen Predrag Przemyslaw Radim Radoslaw Radu Rafal Raimonds
Ramzan Ratko Rinat Robertas Rosen Rumen Ruslan Ruta Ryszard Saulius Semyon Serhii Serhiy Serzh Sime Slawomir
Snezana Srdjan Stepan Stevan Stipe Sviatlana Svitlana Tadej Tadeusz Taras Tetiana Timofey Todor Tomasz Toomas
Traian Uladzimir Urmas Urska Vadym Valdis Valentyn Valeri Valeriy Valon Vano Vardan Vasyl Vazha Viktoriya Vilius
Vitali Vitalij Vitalijs Vitaliy Vitas Vjosa Vlado Vladyslav Vuk Vyacheslav Waclaw Wieslaw Wiktor Witold
Wladyslaw Wlodzimierz Wojciech Yana Yanis Yaroslav Yegor Yekaterina Yevgeni Yevgenia Yevgeniy Yevhen Yuliya
Yuriy Yury Zbigniew Zelimkhan Zeljko Zinaida Zivko Zorica Zurab Zygmunt
`,
  // Hungarian, romanian, Albanian, Greek.
  `
Afroditi Agron Alin Anastasios Anca Antal Antonis Apostolos Arben Aris Arta Athanasios Bajram Balazs Bence
Blerim Botond Bujar Calin Catalin Claudiu Corneliu Cosmin Costas Csaba Dacian Despina Dezso Dimitra Dimitrios
Dimitris Dorin Dumitru Eniko Enver Erzsebet Euclid Evangelos Fatmir Fatos Ferenc Florin Fofi Gabor Genta
Georgios Gergely Gheorghe Giannis Giorgos Granit Gyorgy Gyula Horia Iancu Ildiko Ilie Ilinca Ilir Imre Ioana
Ioannis Ionel Ionut Istvan Iulia Jozsef Judit Kadri Kalman Karolos Kinga Konstantinos Kostas Krisztian Krisztina
Laszlo Lefteris Liviu Loukas Lulzim Majlinda Makis Manolis Marton Michalis Mihaela Mihai Mihaly Miklos Mimoza
Mircea Nicolae Nicusor Octavian Orsolya Ovidiu Pal Panagiotis Panos Pavlos Petre Petros Prokopis Ramush Razvan
Rexhep Rodica Sali Simion Sorin Sorina Sotiris Spiros Spyros Stefanos Stelios Szabolcs Szilard Takis Thanos
Theodoros Timea Vasile Vassilis Viorel Viorica Xherdan Yiannis Zoi Zsuzsanna
`,
  // Spanish, Portuguese, Latin American.
  `
Afonso Ainhoa Aitor Aleixo Amancio Ander Arantxa Asier Aureliano Belen Camilo Carolina Caue Cayetana Celso Delcy
Denilson Diosdado Edurne Florentino Geraldo Gilmar Gorka Heitor Inacio Inaki Jimena Jokin Josu Juanjo Julen
Koldo Lautaro Macarena Manoel Marcio Maricela Matheus Maximiliano Milagros Mireia Nerea Neymar Nuno Oriol
Orlando Otavio Paulino Pere Quique Renan Romelu Romeu Romulo Rui Tabare Tarcisio Telmo Unai Vinicius Wagner
Xiomara Yamil Zulma
`,
  // Italian.
  `
Agostino Alberico Amedeo Angelino Arrigo Beppe Camillo Corrado Donatella Duccio Edoardo Fabrizio Ferruccio
Giampaolo Giampiero Giancarlo Gianfranco Gianluigi Gianmarco Gianpiero Graziano Ilaria Jacopo Lamberto
Mariastella Mattia Moreno Nicolo Oreste Ottavio Pier Pierluigi Piero Raffaele Renzo Romano Rosaria Ruggero Sante
Tiziano Tommaso Valerio
`,
  // French, Belgian, Swiss, Québécois.
  `
Anne-Marie Anne-Sophie Aurelien Felicien Franck Gaetan Ghislaine Gwenael Jean-Baptiste Jean-Claude Jean-Francois
Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Paul Jean-Pierre Jean-Yves Josette Maelle Marc-Andre Marine
Mathieu Paul-Henri Pierre-Yves Rachida Roselyne Solene Violaine Yann Yvan
`,
  // German, Dutch, Scandinavian, Finnish.
  `
Achim Aino Anke Anna-Lena Annegret Antti Barbel Beate Borje Burkhard Carsten Christof Claes Dietmar Eckart Edda
Ekkehard Elfriede Elmar Erkki Esa Eskil Esko Folkert Frank-Walter Franz-Josef Frauke Friedhelm Frits Gerd Gitte
Gotz Gro Hakon Halvor Hannelore Hannu Hans-Dieter Hans-Georg Hans-Joachim Hans-Peter Hartmut Heike Heikki Heiko
Heiner Heinrich Heinz Hella Helle Helmut Hennie Heribert Hjalmar Holger Hubertus Ilkka Ingo Ingvar Irmgard
Jaakko Jan-Ove Jarmo Jeroen Jochem Jochen Joop Jouni Juha Juhani Jukka Jurgen Jurgita Jussi Jutta Kaare Kaisa
Karl-Heinz Karl-Theodor Karsten Katri Kimmo Knut Kristiina Lothar Ludger Magne Margrethe Marjo Markku Martijn
Mats Mikko Olli Olof Ossi Otmar Outi Ove Paavo Palle Pasi Pekka Pernilla Pernille Petri Petteri Pirjo Riikka
Risto Roelof Rosmarie Rudi Samuli Sauli Seppo Sigmar Signe Sissel Siv Solveig Stein Sture Svein Tapio Teemu
Terje Tero Teuvo Thorbjorn Tilman Tjeerd Tonje Torbjorn Torstein Torsten Trine Troels Truls Tuija Tuomas Udo
Uffe Ulf Ulrik Urs Ute Uwe Valtteri Vebjorn Veikko Vidar Ville Villy Volker Wilfried Wim Winfried Yngve Yrjo
`,
  // African.
  `
Abebe Abiodun Abiola Abiy Abla Achieng Adaeze Adama Adebayo Adewale Adjoa Akinwumi Akufo Alassane Alhaji Aliko
Aliou Alioune Amadou Amilcar Aminata Asamoah Atiku Ato Ayodele Babacar Babatunde Bah Bakary Baleka Balthasar
Bheki Boubacar Boubou Boureima Cheick Cheikh Chibuike Chidi Chidozie Chijioke Chike Chinwe Chioma Chukwuma
Daouda Dawit Demba Dikembe Ebele Ebrima Edem Efua Eliud Emmerson Fatou Fatoumata Faure Femi Filipe Folake
Folasade Funke Getachew Gnassingbe Gugu Hailemariam Hakainde Hassanal Ibrahima Idriss Ifeanyi Ikechukwu Ismaila
Issoufou Iyabo Jakaya Jay-Jay Jomo Juma Kabo Kagiso Kalusha Kamuzu Kanayo Kelechi Kgalema Khama Kizza Koffi
Lamine Lansana Lerato Lesetja Lindiwe Luthuli Mahamadou Mahamat Maimouna Makhosini Malam Malusi Mamadou
Mangosuthu Mengistu Mmusi Modibo Modou Mohau Mosiuoa Mulatu Mutahi Mwai Ngozi Nkosana Nkosazana Nomvula Ntombi
Nwankwo Nyambura Nyesom Obafemi Obi Obiageli Odinga Okechukwu Olabisi Oluwaseun Omotayo Omotola Oumar Ousmane
Oyinkansola Papa Paulin Pitso Raila Sadio Salif Salou Samora Sani Sekou Seretse Seydou Sibusiso Sifan Simba
Sipho Siya Somadina Souleymane Sulley Tafa Taribo Tatenda Tedros Tendai Tesfaye Thandi Themba Thembi Thulani
Thuli Tidjane Tigist Tirunesh Tsegaye Tunde Uche Uhuru Umaru Uzoma Wanjiru Wole Workneh Yaya Yayi Yemi Yewande
Yonas Zandile Zanele Zewde Zweli Zwelinzima
`,
  // Hebrew, Armenian, Georgian.
  `
Anahit Aram Ararat Araz Arieh Arye Ashot Avi Avigail Avner Avraham Ayelet Benzion Binyamin Doron Dror Edelstein
Efraim Elazar Elkin Erel Eyal Gadi Gagik Galit Garegin Garo Gevorg Gilad Hagai Haim Hakob Hamlet Hayk Henrikh
Herzl Hovik Ido Ilan Itamar Itzhak Khachatur Lilit Lior Matan Menachem Menashe Merav Miri Mordechai Motti
Naftali Nairi Narek Nir Nitzan Ofer Ofir Ohad Ophir Pinhas Roni Samvel Serj Sharren Shaul Shira Shlomi Shlomo
Stav Tal Tigran Tomer Tzachi Tzipi Uzi Vahagn Vahan Vazgen Yaakov Yael Yair Yaron Yehoshua Yehuda Yigal Yisrael
Yoav Yoel Yonatan Yosef Yossi Yuval Zaruhi Zeev Zehava Zvi
`,
  // English, as sports pages and films have them, the United States above all.
  `
Ashanti Beyonce Brayden Bryson Dak Dalvin Davante DeAndre DeMar DeMarcus DeShawn Devonta Diontae Draymond Dwyane
Jaelan Jahmal Jaxson Jeb Joba Juju Justise Kawhi Khris Kyrie LaMelo LaVar Landon Latrell Markelle Marshawn
Mookie Najee Rashaan Stetson Taj Taysom Trae Trevon Treyvon Tua Tyrann Xavien Yadier Yordan
`,
].join(" ");
