// Given names, diacritics folded. From @faker-js/faker (MIT), the name lists of its European, English,
// Indian and West African locales; Grady Ward’s Moby word lists (public domain) as @stdlib ships them;
// and common British, Arabic, Slavic and East Asian names added by hand. Place names and plain words left out.

import { wordSet } from "./wordSet.ts";
import { worldGivenNames } from "./world/givenNames.ts";

export const givenNames = wordSet(
  `
Aadi Aadidev Aadinath Aaditya Aadrika Aagam Aagney Aagneya Aaliyah Aalok Aaltje Aamod Aanand
Aanandaswarup Aanandinii Aanjaneya Aaratrika Aaren Aarika Aaron Aarya Aaryan Aasa Aasha
Aashritha Aatmaj Aatmaja Aatreya Aayushmaan Aayushman Ab Aba Abagael Abagail Abani Abba Abbe
Abbi Abbie Abbigail Abbott Abby Abbye Abdel Abdiel Abdon Abdonie Abdul Abdullah Abe Abeiku Abel
Abelard Abelardo Abelin Abeline Abena Abeu Abey Abhaidev Abhaya Abhirath Abhisyanta Abie Abigael
Abigaelle Abigail Abigale Abigayle Abimbola Abisola Abisoye Abner Abondance Md Md. Mohd Mohd. Abra Abraham Abrahan
Abram Abramo Abran Absalon Abu Acace Acacie Acanthe Acaryatanaya Achaire Achalesvara
Acharyanandana Acharyasuta Achille Achintya Achyut Ada Adah Adair Adalard Adalbald Adalbaude
Adalberon Adalbert Adalberta Adalberto Adaline Adalric Adalsinde Adam Adamo Adams Adan Adara
Adaugo Adda Addi Addia Addie Addison Addy Ade Adeboye Adedayo Adegoke Adegrin Adegrine Adel
Adela Adelaida Adelaide Adelbert Adele Adelheid Adelia Adelice Adelie Adelin Adelina Adelind
Adeline Adell Adella Adelle Adelphe Adeltrude Adena Adenet Adeodat Adey Adham Adheesh Adhemar
Adhiraj Adhrit Adi Adiana Adikavi Adina Adinath Aditeya Aditya Adityanandan Adityanandana
Adjutor Adlai Adler Adnan Ado Adolf Adolfo Adolph Adolphe Adolphie Adolpho Adolphus Adonis
Adonise Adora Adoree Adorne Adrain Adrastee Adrea Adrehilde Adria Adriaan Adriaens Adrian
Adriana Adriane Adrianna Adrianne Adriano Adriel Adrien Adriena Adrienne Adrijana Adripathi
Advaya Adwitiya Adwoa Aeriel Aeriela Aeriell Afia Afra Afton Afua Ag Agace Agapet Agasti Agastya
Agata Agatha Agathange Agathe Agathon Agaton Aggi Aggie Aggy Agilbert Agilberte Aglae Agna Agnan
Agnane Agneflete Agnella Agnes Agnese Agnesse Agneta Agneya Agnimitra Agniprava Agnivesh Agnola
Agosto Agrata Agretha Agrippin Agrippine Aguie Aguistin Aguste Agustin Agustina Ahalya Aharon
Ahilya Ahmad Ahmed Ahmet Aida Aidan Aiden Aigneis Aila Ailbert Aile Ailee Aileen Ailene Ailey
Aili Ailina Ailis Ailsa Ailsun Ailyn Aimable Aime Aimee Aimil Aindrea Ainslee Ainsley Ainslie
Aisha Aishani Aiyana Ajay Ajeet Ajit Akande Akanni Akbar Akeem Akhtar Akim Akira Akofa Akorfa
Akos Akosua Akroor Aksel Akshainie Akshaj Akshat Akshata Akshayakeerti Akshita Akua Akula Akumaa
Akunna Akwasi Akwesi Al Alade Alain Alaina Alaine Alair Alais Alameda Alan Alana Alanah Aland
Alane Alanis Alanna Alano Alanson Alard Alaric Alasdair Alastair Alasteir Alaster Alayna Alayne
Alba Alban Albane Alberade Alberic Alberik Albert Alberta Alberte Albertha Albertina Albertine
Alberto Albie Albin Albina Albrecht Alcibiade Alcide Alcidie Alcime Alcine Alcyone Alda
Aldegonde Alden Aldin Aldis Aldo Aldon Aldonce Aldous Aldric Aldrich Aldridge Aldus Aldwin Alea
Aleaume Alec Alecia Aled Aleda Aleece Aleen Alejandra Alejandrin Alejandrina Alejandro Alejoa
Alek Aleksander Aleksandr Aleksandra Alena Alene Alenka Alessa Alessandra Alessandro Alessia
Alessio Aleta Aleth Aletha Alethea Alex Alexa Alexander Alexandr Alexandra Alexandre Alexandrea
Alexandria Alexandrina Alexandrine Alexandro Alexandros Alexane Alexanne Alexei Alexej Alexi
Alexia Alexie Alexina Alexine Alexio Alexis Alexys Alexzander Aleyna Alf Alfi Alfie Alfons
Alfonse Alfonso Alfonzo Alford Alfred Alfreda Alfredo Alfy Algernon Ali Alia Alic Alica Alice
Alicea Alicia Alick Alida Alidia Alie Alienor Aliette Alika Alikee Alina Aline Alis Alisa
Alisander Alisha Alison Alissa Alistair Alister Alisun Alivia Alix Aliya Aliyah Aliza Alize Alka
Alla Allan Allard Allayne Alleen Allegra Allen Allene Alleyn Alli Allianora Alliaume Allie Allin
Allina Allis Allison Allissa Allister Allistir Allix Allsun Allx Allyce Allyn Allys Allyson Alma
Almeda Almeria Almeta Almine Almira Almire Aloin Alois Aloise Aloisia Alojz Alok Alon Alonso
Alonzo Aloyse Aloysia Aloysius Alparslan Alphard Alphee Alphonse Alphonsine Alphonso Alpinien
Alric Alta Althea Althee Alton Aluin Aluino Alun Alva Alvah Alvan Alvaro Alvena Alvera Alverede
Alverta Alvie Alvin Alvina Alvinia Alvira Alvis Alvy Alwin Alwyn Alya Alyce Alycia Alyda Alyosha
Alys Alysa Alyse Alysha Alysia Alyson Alyss Alyssa Alysson Alzbeta Ama Amabel Amabelle Amalea
Amalee Amaleta Amalia Amaliane Amalie Amalita Amalle Amalric Amalthee Amanda Amande Amandi
Amandie Amandin Amandine Amandy Amani Amant Amante Amar Amara Amaranaath Amarande Amaranthe
Amaresh Amargo Amari Amarnath Amaryllis Amata Amaya Ambar Amber Amberly Ambre Ambroise Ambroisie
Ambros Ambrose Ambrosi Ambrosio Ambrosius Ambroz Ambur Amby Ame Amedee Amelia Ameliane Amelie
Amelien Amelina Ameline Amelita Amely Americo Amerigo Amery Amethyste Ameyatma Ami Amie Amiel
Amii Amil Amin Amina Aminat Aminte Aminu Amir Amira Amish Amitie Amity Amiya Amjad Ammamaria
Amodini Amogh Amon Amory Amos Amour Amparo Amrit Amrita Amritambu Amy Amya Amye Ana Anaadi
Anabal Anabel Anabela Anabella Anabelle Anael Anaelle Anagh Anahi Anais Anal Anala Analiese
Analise Anallese Anallise Anamarija Anamika Anand Ananda Anandamayi Anang Ananta Anasooya
Anastacio Anastase Anastasia Anastasie Anastassia Anastazija Anasuya Anatol Anatola Anatole
Anatolie Anatollo Anatoly Ancelin Anceline Ancell Anda Andee Andeee Andel Andela Andelin
Andelina Andeol Anderea Anders Anderson Andi Andie Andoche Andonis Andra Andras Andre Andrea
Andreana Andreane Andreanne Andreas Andree Andrei Andrej Andreja Andres Andrew Andrey Andria
Andriana Andriette Andrija Andris Andriy Andromache Andros Andrus Andy Anemone Anestassia Anet
Aneta Anett Anetta Anette Aneurin Anezka Angadreme Ange Angel Angela Angele Angeles Angeli
Angelia Angelica Angelico Angelika Angelina Angeline Angelique Angelita Angelle Angelo Angie
Angil Angilbe Angilberte Angilran Angoustan Angus Angy Ania Anibal Anica Anicee Anicet Anicette
Anika Anil Anila Anilaabh Anilabh Anish Anissa Anita Anitra Aniya Aniyah Anja Anjali Anjanette
Anjaneya Anjela Anjushree Anjushri Anka Ankal Ann Anna Annabal Annabel Annabela Annabell
Annabella Annabelle Annadiana Annadiane Annalee Annalena Annaliese Annalise Annamae Annamaria
Annamarie Annapurna Anne Annecorinne Anneke Anneli Annelie Anneliese Annelise Annemarie Annemijn
Annetta Annette Anni Annibal Annice Annie Annika Annis Annissa Annmaria Annmarie Annnora
Annonciade Annora Anny Anouar Anouk Ansbert Ansberte Ansel Ansell Anselm Anselma Anselme Ansgar
Anshula Ansley Anson Anstice Anstrudie Antea Antero Anthe Anthea Anthelme Anthelmette Anthia
Anthiathia Anthony Antide Antigone Antin Antoine Antoinette Anton Antone Antonella Antonetta
Antonette Antoni Antonia Antonie Antonietta Antonin Antonina Antonine Antonino Antonio Antonius
Antons Antony Antwan Antwon Anuja Anunay Anuraag Anurag Anusuya Anwar Anwen Anwesha Anya Aphelie
Apollinaire Apolline Apollo Appolonia April Aprilette Apsara Aquilin Aquiline Ara Arabel Arabela
Arabele Arabella Arabelle Araceli Aracely Araldo Aras Arcadie Arch Archaimbaud Archambaud
Archambault Archan Archange Archibald Archibaldo Archibold Archie Archy Arda Ardath Ardeen
Ardelia Ardelis Ardella Ardelle Arden Ardene Ardenia Ardine Ardis Ardisj Ardith Ardra Ardyce
Ardys Ardyth Arel Arely Aretha Argine Ari Ariadna Ariadne Arian Ariana Ariane Arianna Aric
Aricie Aridatha Arie Ariel Ariela Ariella Arielle Arin Arindam Ario Ariste Aristide Aristotle
Arjun Arkady Arlan Arlana Arlee Arleen Arlen Arlena Arlene Arleta Arlette Arley Arleyne Arlie
Arliene Arlin Arlina Arlinda Arline Arlo Arluene Arly Arlyn Arlyne Arman Armance Armand Armande
Armandine Armando Armani Armel Armeline Armelle Armida Armide Armin Armine Armstrong Arnaldo
Arnaud Arnaude Arne Arnesh Arney Arni Arnie Arno Arnold Arnoldo Arnould Arnuad Arnulfo Arny
Arolde Aron Arpad Arri Arron Arsene Arsenie Arsinoe Art Artair Arte Artemas Artemis Artemisa
Artemus Arthaud Artheme Arther Arthur Arthurine Artie Artur Arturo Artus Arty Arun Aruna Arv
Arved Arvel Arvid Arvie Arvilla Arvin Arvy Arwel Arwen Arya Aryan Aryanna Aryn Asa Asafa Ascelin
Asceline Ase Asel Asha Ashbey Ashby Ashely Asher Ashia Ashien Ashil Ashla Ashlan Ashlee Ashleigh
Ashlen Ashlesh Ashley Ashli Ashlie Ashlin Ashly Ashlynn Ashok Ashton Ashtyn Asif Asiya Aslesha
Assomption Assunta Astarte Asterie Astra Astree Astrid Astrix Asya Atal Atalanta Athalie
Athanase Athanasie Athena Athenais Athene Athina Atila Atlanta Atlante Atmaja Atmanand Atmananda
Atreyee Atreyi Attila Aube Auberon Aubert Auberta Aubertine Aubine Aubree Aubrette Aubrey Aubrie
Aubry Aude Audebert Audeline Audi Audie Audouin Audra Audran Audre Audreanne Audrey Audrie Audry
Audrye Audy Augie Augusta Auguste Augustin Augustina Augustine Augusto Augustus Augy Aundrea
Aung Aura Aure Aurea Aurel Aurele Aurelea Aurelia Aurelian Aurelie Aurelienne Aurelio Aurelle
Auria Aurian Auriane Aurie Aurilia Aurlie Auroora Aurora Aurore Aurthur Austen Austin Austina
Austine Austyn Auxane Auxence Ava Avadhesh Avani Avantika Ave Aveline Averell Averil Averill
Avery Averyl Avictor Avie Avigaelle Avigdor Avis Aviva Avivah Avoye Avram Avril Avrit Avrom
Awesi Ax Axel Axeline Axelle Aya Ayana Ayaz Ayden Ayebatari Ayesha Ayinde Ayla Ayleen Aylin
Aylmar Aylmer Ayman Aymard Aymardine Aymer Aymeric Aymon Aymonde Ayn Ayoub Ayse Ayushmati Azalee
Azelie Azeline Aziz Azra Azubuike Baaba Baala Baalaaditya Baalagopaal Bab Babara Babb Babbette
Babbie Babette Babita Babs Badr Bahula Baidehi Baijayanti Bailee Bailey Bailie Baillie Baily
Baird Bakula Bala Balaaditya Balachandra Baladitya Balagopal Balagovind Balamani Balduin Baldwin
Balgopal Balthazar Bambi Bambie Bamby Ban Bancroft Bandhu Bandhul Banji Bankim Bankimchandra
Bankole Banky Baptiste Baran Barbabas Barbabra Barbara Barbaraanne Barbe Barbee Barbette Barbey
Barbi Barbie Barbora Barbra Barby Barclay Barde Bari Baris Barnabas Barnabe Barnaby Barnard
Barnebas Barnett Barney Barnie Barny Barr Barret Barrett Barri Barrie Barris Barron Barry Bart
Bartel Barth Barthel Barthelemy Bartholemy Bartholome Bartholomeo Bartholomeus Bartholomew
Bartie Bartimee Bartlet Bartlett Bartolemo Bartolomej Bartolomeo Barton Bartram Barty Bary
Baryram Bas Basanti Bashar Bashir Basia Basil Basile Basilio Basilisse Basilius Bastiaan Bastian
Bastien Bathilde Batholomew Bathsheba Batsheva Batuhan Baudoin Baudouin Bax Baxie Baxter Baxy
Bayard Baylee Bea Beale Bealle Bearnard Beata Beatrice Beatrisa Beatrix Beatriz Beau Beaufort
Beaulah Beauregard Bebe Becca Beck Becka Becki Beckie Becky Beilul Beitris Bekki Bel Bela Belia
Belicia Belinda Belita Bell Bella Bellanca Belle Bellina Beltran Belva Belvia Ben Benazir
Bendick Bendicty Bendite Bendix Benedetta Benedetto Benedick Benedict Benedicta Benedicte
Benedicto Benedikt Benedikta Benetta Bengt Beniamin Beniamino Benigne Benita Benito Benja
Benjamen Benjamin Benji Benjie Benjy Benn Bennet Bennett Benni Bennie Benno Benny Benoit Benoite
Benson Bent Bente Benthe Bentlee Bentley Benton Benyamin Ber Beranger Berangere Berard Berat
Berend Berenice Berget Berit Berk Berkay Berke Berkeley Berkie Berkley Berkly Berky Bern Berna
Bernadene Bernadette Bernadina Bernadine Bernard Bernardina Bernardine Bernardo Bernarr Bernd
Berne Berneice Bernelle Bernete Bernetta Bernette Bernhard Berni Bernice Bernie Berniece Bernita
Berny Berri Berrie Berry Bert Berta Berte Bertha Berthe Berti Bertie Bertille Bertina Bertine
Berton Bertram Bertrand Bertrando Berty Beryl Beryle Bess Bessie Bessy Beth Bethan Bethanne
Bethany Bethel Bethena Bethina Betina Betsey Betsy Betta Bette Betteann Betteanne Betti Bettie
Bettina Bettine Betty Bettye Beulah Beuve Bev Bevan Beverie Beverlee Beverley Beverlie Beverly
Bevin Bevon Bevvy Bhaanumati Bhaasvan Bhaaswar Bhadra Bhadrak Bhadraksh Bhadran Bhagavaan
Bhagirathi Bhagvan Bhagwanti Bhagwati Bhamini Bhanumati Bharadwaj Bharat Bhardwaj Bhargava
Bhargavi Bhasvan Bhaswar Bhaumik Bhavani Bhaves Bheeshma Bhilangana Bhima Bhisham Bhishma Bhoj
Bhoopat Bhoopati Bhooshan Bhooshit Bhramar Bhudev Bhudeva Bhupati Bhupen Bhushan Bhushit
Bhuvanesh Bhuvaneshwar Bianca Bianka Bibbie Bibby Bibbye Bibi Bibiana Biddie Biddy Bidget Bil
Bilal Bili Bill Billi Billie Billy Billye Bilva Bilwa Bing Bink Binky Binni Binnie Binny Birdie
Birgit Birgitta Birjesh Birk Biron Bishnu Bjarne Bjorn Blahoslav Blaine Blair Blaire Blaise
Blake Blakelee Blakeley Blanca Blancha Blanche Blandine Blane Blanka Blayne Blaze Blazej Blazena
Bless Blessing Blinni Blinnie Blinny Blisse Blondell Blondelle Blondie Blondy Blythe Bo Boaz Bob
Bobbe Bobbee Bobbette Bobbi Bobbie Bobby Bobbye Bobette Bobina Bobine Bobinette Bodhan Bodhi
Bodi Boet Bogart Bogdan Bogdana Bogey Bohdan Bohdana Bohemond Bohumil Bohumila Bohumir Bohus
Bohuslav Bohuslava Boigie Bojan Bojana Boleslav Bon Bondie Bondon Bondy Bonifac Boniface Bonita
Bonnee Bonni Bonnibelle Bonnie Bonny Boone Boonie Boony Boote Boothe Bora Bord Borden Bordie
Bordy Borg Boris Borka Bouchard Bourke Bowie Boyce Boycey Boycie Boyd Bozena Bozica Bozidar
Bozidara Brad Bradan Brade Braden Bradford Bradley Bradly Bradney Brady Braeden Brahma
Brahmaanand Brahmabrata Brahmanandam Brahmdev Brajendra Brajesh Bram Brana Brandais Brande
Brandea Branden Brander Brandi Brandice Brandie Brandise Brando Brandon Brandt Brandtr Brandy
Brandyn Branimir Branimira Branislav Branislava Branka Brankica Branko Brannon Branson Brant
Brantley Braulio Braxton Brayan Breana Breanna Breanne Brear Bree Breena Bren Brena Brenda
Brendan Brenden Brendin Brendis Brendon Brenn Brenna Brennan Brennen Brennon Brent Bret Brett
Brewer Brewster Bria Briac Brian Briana Brianna Brianne Briano Briant Brice Bridget Bridgette
Bridie Brielle Brien Brier Brietta Brieuc Brig Brigg Briggs Brigham Brigid Brigida Brigit
Brigita Brigitta Brigitte Brijesh Brina Briney Brinn Brinna Brion Brionna Brisa Brita
Britney Britni Britt Britta Brittan Brittaney Brittani Brittany Britte Britteny Brittne Brittney
Brittni Brnaba Brnaby Brock Brockie Brocky Brod Broddie Broddy Broderic Broderick Brodie Brody
Brok Bron Bronislava Bronnie Bronny Bronson Bronwen Brook Brooke Brooklyn Brooks Brose Brown
Bruce Brucie Bruis Bruna Brunehaut Brunehilde Brunhilda Brunhilde Bruno Bryan Bryana Bryant
Bryanty Bryce Brycen Bryn Bryna Brynn Brynna Brynne Bryon Buchi Buck Buckie Bucky Bucur Bud Budd
Buddhana Buddie Buddy Budhil Budimir Buffy Buford Buiron Bukola Bulah Bunni Bunnie Burak Burch
Burdette Burg Burgess Burk Burke Burl Burley Burlie Burnaby Burnard Burnice Burt Burtie Burton
Burty Buster Butch Byram Byran Byrann Byrle Byrom Byron Cacilia Cacilie Caddric Cade Caden
Caesar Cahra Caio Cairistiona Caitlin Caitlyn Caitrin Cal Caldwell Cale Caleb Caleigh Calhoun
Cali Calida Calista Calixte Calla Callean Calley Calli Callida Callie Callum Cally Calv Calvin
Calypso Camala Camden Camelia Camelien Camella Camellia Cameron Camey Cami Camila Camile Camilla
Camille Camillien Cammi Cammie Cammy Camren Camron Camryn Camylle Candace Candelario Candi
Candice Candida Candide Candido Candie Candis Candra Caoimhe Capucine Cara Caralie Carce Caren
Carena Caresa Caressa Caresse Carey Cari Caria Caribert Caridad Carie Caril Carilyn Carin Carina
Carine Cariotta Carissa Carita Caritta Carl Carla Carlee Carleen Carlen Carlene Carles Carleton
Carley Carli Carlie Carlijn Carlin Carlina Carline Carling Carlita Carlo Carloman Carlos Carlota
Carlotta Carlton Carly Carlye Carlyle Carlyn Carlynn Carlynne Carma Carmel Carmela Carmelia
Carmelina Carmelita Carmella Carmelle Carmelo Carmen Carmencita Carmina Carmine Carmita Carmon
Carney Carny Caro Carol Carola Carolan Carolann Carolanne Carole Carolee Carolin Caroline
Caroljean Carolus Carolyn Carolyne Carolynn Caron Carr Carree Carri Carrie Carrissa Carrol
Carroll Carson Carter Carver Carwyn Cary Caryl Caryn Cas Casandra Casar Casey Casi Casie Casimer
Casimir Caslav Caspar Casper Cass Cassandra Cassandre Cassandry Cassaundra Cassey Cassi Cassidy
Cassie Cassien Cassius Cassondra Cassy Cataleya Catalina Catarina Cate Caterina Catha Catharina
Catharine Cathe Cathee Catherin Catherina Catherine Cathi Cathie Cathleen Cathlene Cathrin
Cathrine Cathryn Cathy Cathyleen Cati Catie Catina Catlaina Catlee Catlin Cato Catrin Catrina
Catriona Caty Caye Cayla Caz Cazzie Cchaddie Ceasar Cece Cecelia Cecil Cecile Ceciley Cecilia
Cecilie Cecilio Cecilius Cecilla Cecily Ced Cedric Cedrick Cedrik Ceil Cele Celene Celesta
Celeste Celestia Celestin Celestina Celestine Celestino Celestyn Celestyna Celia Celie Celien
Celina Celinda Celine Celinka Celisse Celka Celle Cem Ceri Cesaire Cesar Cesare Cesaro Cesya
Ceyda Ceylin Cezar Chaanakya Chaaruchandra Chad Chadd Chaddie Chaddy Chadrick Chadwick Chaim
Chaitan Chakor Chakradhar Chakravartee Chakravarti Chakrika Chalmers Chan Chanakya Chancey
Chanda Chandak Chandal Chandan Chandani Chandi Chandini Chandira Chandler Chandni Chandra
Chandraayan Chandrabhaga Chandrabhan Chandradev Chandrakala Chandraketu Chandrakin Chandramani
Chandramauli Chandramohan Chandran Chandranath Chandrani Chandraprabha Chandraswaroopa
Chandravati Chandrika Chane Chanel Chanelle Channa Chantal Chantalle Chapal Chapala Charak
Charil Charin Charis Charissa Charisse Charita Charla Charlaine Charlean Charleen Charlemagne
Charlena Charlene Charles Charley Charli Charlie Charline Charlot Charlotta Charlotte Charlton
Charmain Charmaine Charmane Charmian Charmine Charmion Charo Charuchandra Charumati Charuvrat
Charvi Charyl Chas Chase Chasity Chaten Chatur Chatura Chaturaanan Chaturbhuj Chaunce Chauncey
Chaya Chayenne Chaz Che Chelsae Chelsea Chelsey Chelsie Chelsy Chen Cher Chere Cherechi Cherey
Cheri Cherianne Cherice Cherida Cherie Cherilyn Cherilynn Cherin Cherise Cherlyn Cherri Cherrita
Chery Cherye Cheryl Ches Chesley Cheslie Chester Cheston Chet Chetan Chetanaanand Chev Chevalier
Chevy Cheyanne Cheyenne Chiamaka Chiara Chiarra Chickie Chicky Chico Chidaakaash Chidaatma
Chidambar Chidambaram Chidananda Childebert Chilperic Chilton Chimamanda Chinedu Chinmayanand
Chinmayananda Chinua Chinyere Chiquia Chiquita Chiranjeev Chiranjeeve Chisom Chitraksh Chitrali
Chitramala Chitrangada Chizoba Chlo Chloe Chloette Chloris Chretien Chris Chrisse Chrissie
Chrissy Christa Christabel Christabella Christal Christalle Christan Christean Christel
Christelle Christi Christiaan Christian Christiana Christiane Christiano Christie Christin
Christina Christine Christodule Christoffer Christoforo Christop Christoper Christoph Christophe
Christopher Christophorus Christos Christy Christye Christyna Chrisy Chrotoem Chrysa Chrysler
Chrysole Chrysostome Chrystal Chryste Chrystel Chucho Chukwu Chyna Ciara Ciaran Cicely Cicero
Cicily Ciel Cielo Cierra Cilka Cinda Cindee Cindelyn Cinderella Cindi Cindie Cindra Cindy
Cirillo Cirilo Ciro Cissiee Cissy Citlalli Claas Claiborn Claiborne Clair Claire Clara
Clarabelle Clarance Clare Clarence Claresta Clareta Claretta Clarette Clarey Clari Claribel
Clarice Clarie Clarinda Clarine Clarissa Clarisse Clarita Clark Clarke Clary Claud Claude
Claudell Claudelle Claudetta Claudette Claudia Claudian Claudianus Claudie Claudien Claudina
Claudine Claudio Claudius Claus Clay Clayborn Clayborne Claybourne Clayson Clayton Clea Cleandre
Cleavland Clelie Clem Clemence Clemens Clement Clemente Clementia Clementina Clementine
Clementius Clemmie Clemmy Cleo Cleon Cleopatra Cleora Clerc Clerissa Clery Cleta Cletis Cletus
Cleve Clevey Clevie Clifford Clifton Clim Clint Clinton Clio Clive Clo Cloe Cloris Clotaire
Clotilda Clotilde Clovis Cloyd Cly Clyde Clyve Clywd Cobb Cobbie Cobby Coby Coco Codee Codi
Codie Cody Coen Cointon Colan Colas Colby Cole Coleen Coleman Colene Colet Coletta Colette Colin
Coline Colins Colleen Collen Collete Collette Collien Collin Colline Colly Colman Colt Colten
Colton Columbus Colver Conan Conant Concepcion Concettina Conchita Concordia Condoleezza Conn
Conner Conney Conni Connie Connor Conny Conor Conrad Conrade Conrado Conroy Consalve Consolata
Constance Constancia Constanta Constantia Constantin Constantina Constantine Constantino
Consuela Consuelo Conway Cooper Cora Corabel Corabella Corabelle Coralie Coraline Coralyn Corbet
Corbett Corbie Corbin Corby Cordelia Cordelie Cordell Cordey Cordi Cordia Cordie Cordula Cordy
Coreen Corella Corenda Corene Corentin Corentine Coretta Corette Corey Cori Corie Corilla Corina
Corine Corinna Corinne Coriss Corissa Corliss Corly Cornall Cornela Cornelia Cornelis Cornelius
Cornell Cornelle Corney Cornie Correna Correy Corri Corrianne Corrie Corrina Corrine Corrinne
Corry Cort Cortez Cortie Cortney Corty Corvin Cory Cos Cosetta Cosette Cosima Cosimo Cosme Cosmo
Costa Costanza Coty Courtenay Courtnay Courtney Coy Cozmo Craggie Craig Crawford Creigh Creight
Creighton Creola Crichton Crin Cris Crissie Crissy Crista Cristabel Cristal Cristen Cristi
Cristian Cristiano Cristie Cristin Cristina Cristine Cristionna Cristobal Cristopher Cristy
Crosby Cruz Crysta Crystal Crystel Crystie Cthrine Ctibor Cullan Cullen Culley Cullie Cullin
Cully Culver Curcio Curr Curran Currey Currie Curt Curtice Curtis Cy Cyb Cybil Cybill Cydney
Cymbre Cynde Cyndi Cyndia Cyndie Cyndy Cynthea Cynthia Cynthie Cynthy Cyprian Cyprien Cyriaque
Cyrielle Cyril Cyrill Cyrille Cyrillus Cyrus Daan Daantje Dacey Dacia Dacie Dacy Dado Dael Daevi
Daevika Daffi Daffie Daffy Dafydd Dag Dagmar Dagmara Dagny Dahlia Daija Daile Daisey Daisha
Daisi Daisie Daisy Daiwik Daksha Dakshayani Dal Dale Dalenna Daley Dalia Dalibor Dalibora
Daliborka Dalida Dalila Dalis Dall Dalli Dallin Dallis Dallon Daloris Dalston Dalt Dalton Damara
Damaris Damayanti Dameon Damian Damiana Damiano Damien Damilare Damilola Damin Damion Damir
Damita Damjan Damodara Damon Dan Dana Dandak Dandapaani Dandre Danell Danella Danette
Dangelo Dani Dania Danial Danica Danice Danie Daniel Daniela Daniele Daniella Danielle Danijel
Danijela Danika Danila Danilo Danique Danit Danita Danjuma Danka Danna Dannel Danni Dannie Danny
Dannye Dante Danya Danyelle Danyette Danyka Daphene Daphna Daphne Daphnee Daphney Dar Dara Darb
Darbee Darbie Darby Darcee Darcey Darci Darcie Darcy Darda Dareen Darell Darelle Daren Dari
Daria Darian Dariana Darice Darien Darija Darill Darin Darina Darinka Dario Darion Darius Darja
Darko Darla Darleen Darlene Darline Darlleen Darnall Darnell Daron Darrel Darrell Darrelle
Darren Darrick Darrin Darrion Darron Darryl Darsey Darshan Darshwana Darsie Darwin Darya Daryl
Daryle Daryn Dasha Dashawn Dasi Dasia Dasie Dasya Datha Datta Daune Dav Dave Daveen Daven Daveta
Davey Davi David Davida Davidde Davide Davidson Davie Davin Davina Davine Davion Davis Davita
Davon Davonte Davor Davy Dawn Dawna Dawson Dax Dayaamay Dayaananda Dayaanidhi Dayamayee Dayana
Dayle Dayna Dayne Dayton Ddene De Dean Deana Deane Deangelo Deanna Deanne Deb Debbi Debbie Debby
Debee Debera Debi Debor Debora Deborah Debra Decca Declan Dede Dedie Dedra Dedric Dedrick Dee
Deeann Deeanne Deedee Deeksha Deen Deena Deenabandhu Deepali Deepan Deepankar Deependra Deepesh
Deeptanshu Deeptendu Deeptiman Deeptimay Deeptimayee Deeptimoy Deeptimoyee Deerdre Deevakar
Deeyn Defne Dehlia Deidre Deina Deion Deirdre Deja Dejah Dejan Dejon Dejuan Del Dela Delainey
Delaney Delano Delbert Delcina Delcine Delfina Delia Delila Delilah Delinda Dell Della Delly
Delmar Delmer Delmor Delmore Delora Delores Deloria Deloris Delpha Delphia Delphin Delphine
Delphinia Delyth Demarco Demarcus Demario Demeter Demetra Demetre Demetri Demetria Demetris
Demetrius Demi Demond Demott Dena Dene Deng Deni Denice Denis Denisa Denise Deniz Denna Dennet
Denney Denni Dennie Dennis Dennison Denny Denver Denys Denyse Denzel Deon Deondre Deonne Deontae
Deonte Der Derby Dereck Derek Derick Derk Dermot Deron Derrek Derrick Derrik Derril Derron Derry
Derward Derwin Des Desdemona Deshaun Deshawn Desi Desirae Desiree Desiri Desmond Desmund Dessie
Destany Destin Destinee Destiney Destini Dev Deva Devadatt Devagya Devajyoti Devak Devan
Devangana Devani Devante Devasree Devdan Deven Devesh Deveshwar Devi Devika Devin Devina Devinne
Devland Devlen Devlin Devon Devondra Devonna Devonne Devonte Devora Devvrat Devy Devyn Dewain
Dewayne Dewey Dewi Dewie Dewitt Dex Dexter Dexx Dezider Dhaanyalakshmi Dhana Dhanadeepa
Dhanalakshmi Dhananjay Dhanapati Dhanesh Dhanpati Dhanu Dhanvin Dhara Dharani Dharitri
Dharmaketu Dhatri Dhruv Dhyanesh Dhyaneshwar Di Diahann Diamond Dian Diana Diandra Diane
Dianemarie Diann Dianna Dianne Diannne Diarmid Dick Dickie Dicky Didi Didier Dido Diede Diego
Dieke Diena Dierdre Dieter Dietrich Dieudonne Dieudonnee Digambar Digambara Diksha Dilan Dilara
Dillan Dillie Dillon Dilly Dilys Dimitri Dimitry Dina Dinah Dinakar Dinesh Dinkar Dinnie Dinny
Dino Dion Dione Dionis Dionisio Dionne Dionysus Dionyz Dipali Dipankar Dipendra Dipesh Diptendu
Dirk Dita Divaakar Divakar Divjot Divna Divya Dix Dixie Djayden Djenna Dmitri Dmitry Dniren
Dobromila Dobroslav Dobroslava Dode Dodi Dodie Dody Dolf Dolley Dolli Dollie Dolly Dolores
Dolorita Doloritas Dolph Dom Domenic Domenica Domenick Domenico Domeniga Domenik Dominga Domingo
Domini Dominic Dominica Dominick Dominik Dominika Dominique Don Dona Donal Donald Donall Donalt
Donat Donata Donato Donaugh Donavon Donella Donelle Donetta Donia Donica Donielle Donn Donna
Donnamarie Donnell Donni Donnie Donny Donovan Dora Doralia Doralin Doralyn Doralynn Doralynne
Dorcas Dore Doreen Dorelia Dorella Dorelle Dorena Dorene Doretta Dorette Dorey Dori Doria Dorian
Doriane Dorice Dorie Dorina Dorine Doris Dorisa Dorise Dorita Doro Dorolice Dorolisa Dorota
Dorotea Doroteja Doroteya Dorothea Dorothee Dorothy Dorree Dorri Dorrie Dorris Dorry Dortha
Dorthea Dorthy Dory Dosi Doti Dotti Dottie Dotty Douce Doug Dougie Douglas Douglass Dougy Douwe
Dov Dovie Doy Doyle Draga Drahomir Drahomira Drahoslav Drahoslava Drake Draupadi Drazen Dre
Dreddy Dredi Drew Dron Drona Dru Druci Drucie Drucill Drucy Drud Drugi Drusi Drusie Drusilla
Drusy Dua Duane Dubravka Duco Dudley Duffie Duffy Dugald Dukey Dukie Duky Dulari Dulce Dulcea
Dulci Dulcia Dulciana Dulcie Dulcine Dulcinea Dulcy Dulsea Dun Dunc Duncan Dunja Dunn Dunstan
Dur Durand Durant Durante Durga Durgeshwari Durward Dusan Dusana Dustin Dusty Duuk Dwain
Dwaipayan Dwaipayana Dwayne Dwight Dyan Dyana Dyane Dyann Dyanna Dyanne Dylan Dylano Dyna Dynah
Eachelle Eada Eadie Eadith Eadmund Eal Ealasaid Eamon Eamonn Earle Earlene Earlie Earline
Earnest Earnestine Eartha Earvin Easton Eb Eba Ebba Eben Ebeneser Ebenezer Eberhard
Eberto Ebiere Ebiowei Ebonee Ebony Ecrin Ed Eda Edan Edd Eddi Eddie Eddy Ede Edee Edeline Eden
Edgar Edgard Edgardo Edi Edie Edik Edin Edison Edita Edith Editha Edithe Ediva Edlin Edmee Edmon
Edmond Edmund Edna Edouard Edsel Eduard Eduarda Eduardo Eduino Edvard Edvin Edward Edwardo Edwin
Edwina Edy Edyth Edythe Eef Eefje Eekalabya Efe Effie Efrain Efrem Efren Egan Egbert Ege Egon
Egor Ehud Eileen Eilidh Eilis Eimile Einar Eino Eirena Ekaaksh Ekadant Ekaksh Ekalavya Ekaling
Ekaparnika Ekaterina Ekdant Ekow El Ela Eladio Elaina Elaine Elakshi Elana Elane Elanur Elayne
Elbert Elberta Elbertina Elbertine Elda Elden Eldin Eldon Eldora Eldred Eldredge Eldridge Elea
Eleanor Eleanora Eleanore Eleazar Electa Electra Eleen Elena Elene Eleni Elenor Elenora Elenore
Eleonora Eleonore Eleuthere Elfie Elfreda Elfrida Elfrieda Elga Eli Elia Eliabeth Eliah Elian
Eliana Eliane Elianora Elianore Elias Elicia Elie Eliezer Elif Elihu Elijah Elin Elina Eline
Elinor Elinore Eliot Elisa Elisabet Elisabeth Elisabetta Elise Elisee Eliseo Elisha Eliska
Elissa Elita Eliza Elizabet Elizabeth Elize Elka Elke Ella Elladine Ellary Elle Ellen Ellene
Ellerey Ellery Ellette Elli Ellie Elliot Elliott Ellis Ellissa Ellswerth Ellsworth Ellwood Elly
Ellyn Ellynn Elmer Elmira Elmo Elmore Elna Elnar Elnora Elnore Elodie Elody Eloisa Eloise
Elonore Elora Elouise Eloy Elroy Elsa Elsbeth Elset Elsey Elsi Elsie Elsinore Elspeth Elston
Elsworth Elsy Elta Elton Eluned Elva Elvera Elvie Elvin Elvina Elvira Elvis Elvyn Elwin Elwira
Elwood Elwyn Ely Elyn Elynn Elyse Elysee Elysha Elysia Elyssa Elza Elzear Ema Emalee Emalia
Emanuel Emanuela Emanuele Emeka Emelda Emelen Emelia Emelie Emelina Emeline Emelita Emely
Emelyne Emera Emerald Emerance Emerencie Emeric Emerson Emery Emie Emil Emile Emilee Emili
Emilia Emilian Emiliano Emilie Emiline Emilio Emily Emin Emirhan Emlen Emlyn Emlynn Emlynne Emma
Emmalee Emmaline Emmalyn Emmalynn Emmalynne Emmanuel Emmanuelle Emmelie Emmeline Emmely Emmerich
Emmery Emmet Emmett Emmey Emmi Emmie Emmit Emmitt Emmott Emmy Emmye Emogene Emory Emre Emyle
Emylee Emyr Ena Enakshi Enes Engelbert Englebert Engracia Enguerrand Enid Enie Enna Ennis Enno
Enoch Enola Enos Enrica Enrichetta Enrico Enrika Enrique Enriqueta Ensar Enya Enzo Eoin Eolanda
Eolande Ephraim Ephrayim Ephrem Epiphane Eran Erasmus Erastus Eray Erda Erek Eren Erena Erhard
Erhart Eriberto Eric Erica Erich Ericha Erick Ericka Erie Erik Erika Erin Erina Erinn Erinna Erl
Erling Erma Ermanno Ermengarde Ermentrude Ermin Ermina Erminia Erminie Erna Ernaline Ernest
Ernesta Ernestina Ernestine Ernesto Ernestus Ernie Ernst Erny Errick Errol Erroll Erskine Ertha
Erv Ervin Erwin Eryn Esdras Esha Eshana Eshita Esi Esma Esmaria Esme Esmee Esmeralda Esperanza
Esra Essa Esse Essie Essy Esta Esteban Estefania Estel Estela Estele Estell Estella Estelle
Ester Estera Estevan Esther Estrella Estrellita Etan Etela Etha Ethan Ethe Ethel Ethelbert
Ethelda Ethelin Ethelind Etheline Ethelred Ethelyn Ethyl Etienne Etta Etti Ettie Ettore Etty
Euan Eubert Eudes Eudora Eudoxe Eudoxie Euell Eugen Eugene Eugenia Eugenie Eugenio Eugenius
Eugine Eula Eulah Eulalia Eulalie Euna Eunice Euphemia Euphrasie Eusebe Eusebia Eusebie Eusebio
Eustace Eustache Eustacia Ev Eva Evaleen Evalyn Evan Evangelia Evangelin Evangelina Evangeline
Evania Evanne Evans Evariste Eve Eveleen Evelien Evelin Evelina Eveline Evelyn Evelyne Everard
Everardo Evered Everett Everette Evert Evey Evgeny Evi Evie Evin Evita Evo Evonne Evrard Evvie
Evvy Evy Evyn Ewald Ewan Eward Ewart Ewell Ewen Eyde Eydie Eymen Eyram Ezechiel Ezekiel Ezequiel
Eziechiele Ezmeralda Ezra Ezri Faas Fabe Faber Fabian Fabiana Fabiano Fabien Fabienne Fabio
Fabiola Fabrice Fae Faina Fairfax Fairleigh Fairlie Faisal Faith Falba Falito Falk Falkner
Fallon Famke Fanchette Fanchon Fancie Fanechka Fania Fanni Fannie Fanny Fantin Fantine Fanya
Fara Farah Farand Fardau Farica Farlay Farlee Farleigh Farley Farlie Farly Farooq Farr Farra
Farrah Farrand Farrel Farrell Farris Fatima Fatma Faulkner Faun Faunie Faustina Faustine
Faustino Fausto Favian Fawne Fawnia Fax Fay Faya Faydra Faye Fayen Fayenne Fayette Fayina Fayre
Fayth Faythe Febe Fedde Federica Federico Fedor Fedora Felecia Felic Felicdad Felice Felicia
Feliciano Felicie Felicio Felicita Felicitas Felicite Felicity Felicle Felike Feliks Felina
Felipa Felipe Felisha Felita Felix Feliza Felizio Felton Fem Femke Femm Fenelia Fenja Fenna
Fenne Feodor Feodora Ferd Ferdie Ferdinand Ferdinanda Ferdinande Ferdy Fergus Ferguson Fermin
Fern Fernanda Fernande Fernandina Fernando Ferne Ferre Ferrel Ferrell Ferris Fey Ffion Fiacre
Fiann Fianna Fidel Fidela Fidele Fidelia Fidelio Fidole Fieke Fien Fiene Fiep Fiete Fifi Fifine
Fiifi Filbert Filberte Filberto Filemon Filia Filiberto Filide Filip Filipa Filippa Filippo
Filmer Filmore Filomena Filou Fina Findlay Findley Finia Finja Finlay Finley Finnja Finnley
Fiona Fionn Fionna Fionnula Fiorenze Firmin Fitz Fitzgerald Flavia Flavie Flavien Flavio Flem
Fleming Flemming Fleta Fletch Fletcher Fleur Fleurette Flin Flinn Flo Flodoard Floortje Flor
Flora Florance Flore Florella Florence Florencia Florencio Florent Florentia Florentin
Florentina Florentine Florenza Florestan Florette Flori Floria Florian Floriana Florie Florina
Florinda Florine Floris Florri Florrie Florry Flory Flossi Flossie Flossy Floy Floyd Flss Flynn
Fons Fonsie Fonz Fonzie Forbes Forester Forrest Forrester Forster Fortunee Fos Foss Foster Fouad
Foulques Fowler Fran France Francene Frances Francesca Francesco Francette Franchot Francia
Francine Francis Francisca Francisco Franciska Franciskus Francisque Francklin Francklyn Franco
Francois Francoise Francyne Frank Franka Frankie Franklin Franklyn Franky Franni Frannie Franny
Frans Fransisco Frantisek Frantiska Frants Franz Franzen Franziska Frasco Fraser Frasier
Frasquito Frayda Fraze Frazer Frazier Fred Freda Freddi Freddie Freddy Fredek Fredelia Frederic
Frederica Frederich Frederick Fredericka Frederico Frederigo Frederik Frederike Frederique Fredi
Fredia Fredra Fredric Fredrick Fredrik Fredrika Fredy Freeda Freedman Freek Freeland Freeman
Freemon Freida Fremont Frenkie Freya Frida Frieda Friederike Friedrich Friedrick Fritz Fulbert
Fulcran Fulgence Fulton Fulvia Funmilade Funmilayo Furkan Furman Fynn Gabbey Gabbi Gabbie Gabby
Gabe Gabey Gabi Gabie Gabin Gabino Gabriel Gabriela Gabriele Gabriell Gabriella Gabrielle
Gabriellia Gabriello Gabrijela Gabrila Gaby Gae Gael Gaelan Gaelle Gaetano Gage Gaia Gail Gaile
Gajaadhar Gajabahu Gajadhar Gajbaahu Gal Galen Galina Gallagher Gallard Galvan Galven Galvin
Gamaliel Gan Ganak Ganaka Ganapati Gandharv Gandharva Ganesh Gangesh Gannie Gannon Ganny Gar
Garald Garance Gard Gardie Gardiner Gardner Gardy Gare Garek Gareth Garett Garey Garfield Garik
Garner Garnet Garnett Garnette Garnier Garold Garrard Garrek Garret Garreth Garrett Garrick
Garrik Garrison Garrot Garrott Garry Garth Garud Garuda Garv Garvey Garvin Garvy Garwin Garwood
Gary Gaspar Gaspard Gasparo Gasper Gaston Gati Gatien Gatik Gaud Gaultiero Gauraang Gaurang
Gauranga Gautam Gautama Gautami Gauthier Gautier Gav Gavan Gaven Gavin Gavra Gavrielle Gawain
Gawen Gayatri Gaye Gayel Gayelord Gayla Gayle Gayleen Gaylene Gayler Gaylor Gaylord Gaynor
Gbeminiyi Gbemisola Gearalt Gearard Gedeon Geeta Geetanjali Gejza Gelya Gemine Gemini Gemma Gena
Gene Geneva Genevieve Genevra Genia Genna Gennady Gennaro Genni Gennie Gennifer Genny Geno
Genovera Genoveva Genvieve Geo Geoff Geoffrey Geoffroy Geoffry Georas Georg George
Georgeanna Georgeanne Georgena Georges Georgeta Georgetta Georgette Georgi Georgia Georgiana
Georgianna Georgianne Georgie Georgina Georgine Georgy Geovanni Geovanny Geovany Geraint Gerald
Geralda Geraldine Gerard Gerardo Geraud Gerberge Gerbert Gerda Gerek Gerhard Gerhardine Gerhardt
Geri Gerianna Gerianne Gerick Gerik Gerladina Germain Germaine Germana Germayne Gerome
Gerrard Gerri Gerrie Gerrilee Gerrit Gerry Gerson Gert Gerta Gerti Gertie Gertrud Gertruda
Gertrude Gertrudis Gerty Gervais Gery Gethin Ghanaanand Ghanashyam Ghanshyam Gherardo Ghislain
Ghita Gia Giacinta Giacobo Giacomo Giacopo Giada Gian Giana Gianina Gianluca Gianna Gianni
Giavani Gib Gibb Gibbie Gibby Gideon Giel Giff Giffard Giffer Giffie Gifford Giffy Gifty Gigi
Gijs Gil Gilbert Gilberta Gilberte Gilbertina Gilbertine Gilberto Gilburt Gilda Gilemette Giles
Gillan Gilles Gilli Gillian Gillie Gilligan Gilly Gina Ginelle Ginevra Ginger Ginni Ginnie
Ginnifer Ginny Gino Gioia Giordano Giorgi Giorgia Giorgio Giovani Giovanna Giovanni Giovanny
Gipsy Giralda Giraldo Girart Giraud Giri Girija Girik Girika Girindra Giriraaj Giriraj Girish
Girja Gisela Giselbert Gisele Gisella Giselle Gislebert Gisselle Gita Gitanjali Giuditta Giulia
Giuliana Giuliano Giulietta Giulio Giuseppe Giustina Giustino Giusto Gizela Gladi Gladyce Gladys
Gleda Glen Glenda Glenden Glendon Glenine Glenn Glenna Glennie Glennis Glenys Glori Gloria
Gloriana Gloriane Glyn Glynda Glynis Glynn Glynnis Gnni Gobinda Godard Godart Goddard Goddart
Godfree Godfrey Godfry Godiva Godwin Golda Goldarina Goldi Goldia Goldie Goldina Goldy Gondebaud
Gonthier Gontran Gonzague Gonzales Gonzalo Goober Goodluck Gopaal Gopal Gopee Gopi Gorakhanatha
Gorakhnath Goran Goraud Gordan Gordana Gorden Gordie Gordon Gordy Goswamee Goswami Gothart
Gottfried Gotum Gouranga Goutam Govinda Grace Gracia Gracie Graciela Gradeigh Gradey Grady
Graehme Graeme Graham Graig Gran Grange Granger Grannie Grant Grantham Granthem Grantley
Granville Grata Gratia Gratiana Gray Grayce Grayson Grazia Green Greer Greg Gregg Greggory
Gregoire Gregoor Gregor Gregoria Gregorio Gregorius Gregory Greig Grenville Greta Gretal
Gretchen Grete Gretel Grethel Gretna Gretta Greyson Grgur Grier Griff Griffie Griffin Griffith
Griffy Gris Griselda Grissel Griswold Griz Grover Guadalupe Gualterio Gudakesa Gudakesha Gudrun
Guendolen Guenevere Guenievre Guenna Guerin Guglielma Guglielmo Gui Guido Guilbert Guilhemine
Guilherme Guillaume Guillema Guillemette Guillermina Guillermo Guinevere Guinna Guiseppe Gunar
Gunilla Gunnar Gunner Guntar Gunter Gunther Gurdev Guru Gus Gusella Guss Gussi Gussie Gussy Gust
Gusta Gustaf Gustav Gustave Gustavine Gustavo Gustavus Gusti Gustie Guthrey Guthrie Guthry Guus
Guusje Guy Guyot Gwen Gwenaelle Gwendolen Gwendolin Gwendolyn Gweneth Gwenette Gwenneth Gwenni
Gwennie Gwenny Gwenora Gwenore Gwyn Gwyneth Gwynne Habib Habiba Hadlee Hadleigh Hadley
Hadria Hadrian Hafez Hafsa Hagan Hagen Haile Hailee Hailey Hailie Haily Hakan Hakeem Hakim Hal
Hale Haleigh Halette Haley Hali Halie Halimeda Halle Halley Halli Hallie Hallsy Hally Halsey
Halsy Hamel Hamid Hamil Hamilton Hamish Hamlen Hamlin Hammad Hamnet Hamsini Hamza Hana Hanan
Hani Hank Hanna Hannabel Hannah Hanne Hannes Hanni Hannie Hannis Hanno Hanny Hans Hansiain
Hanson Harald Harbert Harcourt Hardouin Hardy Hari Harinakshi Harinarayan Harit Harita Harlan
Harland Harlen Harlene Harley Harli Harlie Harlin Harman Harmon Harmonia Harmonie Harold Haroun
Harper Harri Harrie Harriet Harriett Harrietta Harriette Harriot Harriott Harris Harrison Harry
Hartley Hartwell Harv Harvey Harwell Harwilll Hasan Hasheem Hashim Haskel Haskell Haslett Hassan
Hassie Hastie Hastings Hatti Hattie Hatty Hauke Haven Hayden Haydon Hayes Haylee Hayley Haylie
Hayward Haywood Hayyim Hazel Hazle Hazlett Heall Heath Heather Heaven Heber Hebert Hector Heda
Hedda Heddi Heddie Hedelin Hedi Hedvig Hedvige Hedwig Hedwiga Hedy Heema Heida Heidi Heidie Hein
Heindrick Heinrick Heinrik Helaina Helaine Helen Helena Helene Helenka Helga Helge Helier Helin
Helio Hellen Helli Helmer Heloise Helsa Helyn Henderson Hendrick Hendrik Hendrika Henka Hennes
Henning Henri Henrick Henrie Henrieta Henrietta Henriette Henrik Henrike Henrique Henry
Henryetta Hephzibah Herbert Herbie Herby Herc Hercule Hercules Herculie Heriberto Herluin Herman
Hermann Hermenegildo Hermia Hermie Hermina Hermine Herminia Herminio Hermione Hermon Hermy
Hernan Hernando Herold Herrick Hersch Herschel Hersh Hershel Herta Hertha Herve Hervey Hester
Hesther Hestia Hetti Hettie Hetty Hewe Hewet Hewett Hewie Hewitt Heywood Hidaya Hidde Hideki
Hieronymus Hilaire Hilario Hilarius Hilary Hilbert Hilda Hildagard Hildagarde Hilde Hildebert
Hildegaard Hildegard Hildegarde Hildy Hillard Hillary Hillel Hillery Hilliard Hilliary Hillie
Hillyer Hilma Hilton Himadri Himani Hincmar Hinda Hinze Hipolito Hippolyte Hira Hiram Hiranmay
Hiranmaya Hiranya Hiroshi Hirsch Hobard Hobart Hobey Hobie Hodge Hoebart Hogan Holden Holli
Hollie Hollis Holly Hollyanne Holmes Holt Homer Homere Homero Homerus Honor Honore Honoria
Honorine Hope Horace Horacio Horatia Horatio Horatius Horst Hort Horten Hortense Hortensia
Horton Hosea Hosni Howard Howell Howey Howie Hoyt Hu Hube Hubert Huberto Hubey Hubie Hudson Huey
Hugh Hughie Hugibert Hugo Hugues Huguette Hulda Humbert Humberto Humfrey Humfrid Humfried
Humphrey Hunfredo Hunter Huntington Huntlee Huntley Hurlee Hurleigh Hurley Husain Husein Hussain
Hussein Huub Huw Hy Hyacintha Hyacinthe Hyacinthia Hyacinthie Hyatt Hyman Hymie Hynda Hywel Iago
Iain Ian Ianthe Ibbie Ibby Ibrahim Ichabod Icie Ida Idalia Idalina Idaline Idell Idella Idelle
Idette Idris Ieuan Ifeanyichukwu Ifeoma Ifunanya Iggie Iggy Ignac Ignace Ignacio Ignacius
Ignatius Ignaz Ignazio Igor Ike Ikenna Iker Ikey Ikhidie Ila Ilaire Ilario Ilarion Ilay Ilayda
Ileana Ileane Ilene Iliana Ilias Ilija Ilise Ilja Ilka Illa Ilona Ilsa Ilse Ilyas Ilysa Ilyse
Ilyssa Ima Imad Imani Imelda Imke Immanuel Imogen Imogene Imojean Imran Ina Inara Inaya Inder
Indira Indra Indy Ines Inesita Inessa Inez Inga Ingaberg Ingaborg Ingamar Ingar Inge Ingeberg
Ingeborg Ingelbert Ingemar Inger Inglebert Inglis Ingmar Ingra Ingram Ingrid Ingrida Ingrim
Ingunna Inigo Inka Inna Inness Innis Iolanda Iolande Iolanthe Iolo Iona Iorgo Iorgos Iormina
Iosep Iqbal Ira Irem Irena Irene Ireti Irina Iris Irita Irma Irv Irvin Irvine Irving Irwin
Irwinn Isa Isaac Isaak Isabeau Isabel Isabela Isabelita Isabell Isabella Isabelle Isac Isacco
Isador Isadora Isadore Isahella Isai Isaiah Isaias Isak Ise Iseabal Iseult Isiahi Isidor Isidora
Isidore Isidoro Isidro Isioma Isis Isla Ismael Ismail Ismerie Isobel Isom Isra Issac Issi Issiah
Issie Issy Itzel Iva Ivah Ivan Ivana Ivanka Ivar Ive Iven Iver Ives Iveta Ivett Ivette Ivica
Ivie Ivo Ivona Ivonne Ivor Ivory Ivy Iyad Izaak Izabel Izabela Izabella Izaiah Izak Ize Izidor
Izolda Izzy Jabari Jabez Jace Jacenta Jacey Jacinda Jacinta Jacintha Jacinthe Jacinto Jack
Jackeline Jackelyn Jacki Jackie Jacklin Jacklyn Jackquelin Jackqueline Jackson Jacky Jaclin
Jaclyn Jacob Jacoba Jacobo Jacobus Jacquelin Jacqueline Jacquelyn Jacquelynn Jacquenetta
Jacquenette Jacques Jacquetta Jacquette Jacqui Jacquie Jacynth Jacynthe Jada Jade Jaden Jadesola
Jadon Jadranka Jadranko Jadyn Jae Jaeden Jaelynn Jagadish Jagadisha Jagathi Jagdeep Jagdish
Jagmeet Jahnu Jai Jaida Jaiden Jailey Jailyn Jaime Jaimie Jaimini Jaimy Jaine Jairo Jaivey
Jakayla Jake Jakie Jakob Jakov Jakub Jalal Jaleel Jalen Jalon Jalou Jalyn Jamaal Jamal Jamar
Jamarcus Jamel James Jameson Jamesy Jamey Jami Jamie Jamil Jamila Jamill Jamima Jamir Jamison
Jammal Jammie Jan Jana Janae Janaya Janaye Jandy Jane Janean Janeczka Janeen Janek Janel Janela
Janella Janelle Janene Janenna Janessa Janet Janeta Janetta Janette Janeva Janey Jania Janice
Janick Janie Janifer Janin Janina Janine Janis Janith Janiya Janka Janko Janna Janne Jannek
Jannel Jannelle Jannes Jannie Jannik Jannis Jano Janos Janosch Janot Jany Japhet Jaquan Jaquelin
Jaqueline Jaquelyn Jaquenetta Jaquenette Jaquith Jara Jarad Jard Jareb Jared Jaren Jari Jarib
Jarid Jarmila Jarne Jarno Jarod Jarolim Jaromir Jaron Jaroslav Jaroslava Jarrad Jarred Jarrell
Jarret Jarrett Jarrid Jarrod Jarvis Jase Jasen Jasmijn Jasmin Jasmina Jasmine Jasna Jason Jasper
Jasun Jaunita Javas Javed Javi Javier Javon Javonte Jax Jaxon Jaxx Jay Jaya Jayce Jaycee Jayda
Jayde Jayden Jaydon Jaye Jaylan Jaylano Jaylen Jaylin Jaylinn Jaylon Jayme Jaymee Jaymie Jayne
Jaynell Jayson Jayvano Jazlyn Jazmin Jazmyn Jazmyne Jazzlyn Jazzlynn Jdavie Jean Jeana Jeane
Jeanelle Jeanette Jeanie Jeanine Jeanna Jeanne Jeannel Jeannette Jeannie Jeannine Jeannot Jecho
Jed Jedd Jeddy Jedediah Jedidiah Jeff Jefferey Jefferson Jeffery Jeffie Jeffrey Jeffry Jeffy
Jefta Jehanna Jehanne Jehu Jela Jelena Jelene Jelica Jella Jelle Jelmer Jelte Jemie Jemima
Jemimah Jemmie Jemmy Jen Jena Jenda Jenelle Jeni Jenica Jeniece Jenifer Jeniffer Jenilee Jenine
Jenn Jenna Jennee Jennette Jenni Jennica Jennie Jennifer Jennilee Jennine Jennings Jenny
Jennyfer Jeno Jens Jensen Jente Jephthah Jeppe Jerad Jerald Jeralee Jeramey Jeramie Jeramy Jere
Jerel Jereme Jeremiah Jeremias Jeremie Jeremy Jeri Jermain Jermaine Jermayne Jermey Jerod Jerome
Jeromy Jeronimo Jerrell Jerri Jerrie Jerrilee Jerrilyn Jerrine Jerrod Jerrold Jerrome Jerry
Jerrylee Jervis Jesper Jess Jessa Jessalin Jessalyn Jessamine Jessamyn Jesse Jessee Jesselyn
Jessey Jessi Jessica Jessie Jessika Jesslyn Jesslynn Jessy Jessyca Jeth Jethro Jett Jette
Jettie Jevon Jewel Jewell Jewelle Jiabao Jiang Jidde Jil Jill Jillana Jillane Jillayne Jilleen
Jillene Jilli Jillian Jillie Jilly Jim Jimi Jimmie Jimmy Jinny Jintao Jinte Jinthe Jip Jitender
Jitendra Jo Joachim Joah Joakim Joan Joana Joane Joanie Joann Joanna Joanne Joannes Joannie
Joanny Joany Joao Joaquim Joaquin Joas Job Jobey Jobi Jobie Jobina Joby Jobye Jobyna Jocelin
Joceline Jocelyn Jocelyne Jock Jocko Jodee Jodi Jodie Jody Joe Joeann Joel Joela Joelie Joelina
Joeline Joell Joella Joelle Joellen Joelly Joellyn Joelynn Joep Joes Joesph Joete Joey Johan
Johann Johanna Johannah Johannes Johathan John Johna Johnath Johnathan Johnathon Johnette Johnna
Johnnie Johnny Johnpaul Johnson Johny Joice Jojo Jolana Jolayemi Jolee Joleen Jolene Joletta
Joli Jolie Jolien Jolijn Jolin Jolina Joline Joly Jolyn Jolynn Jon Jona Jonah Jonas Jonatan
Jonathan Jonathon Jone Jonell Jong Joni Jonie Jonis Jonna Jonny Jonte Joojo Joost Jop Jordain
Jordan Jordana Jordane Jordanna Jordi Jordon Jordy Jordyn Jorey Jorgan Jorge Jorgen Jori Jorie
Joris Jorn Jorrie Jorrit Jorry Jort Jory Joscelin Joscha Joschua Jose Josee Josef Josefa
Josefien Josefin Josefina Josefine Joseito Josep Joseph Josepha Josephin Josephina Josephine
Josey Josh Joshia Joshua Joshuah Josi Josiah Josiane Josianne Josias Josie Josse Josselin
Josselyn Josua Josue Josy Jourdain Jourdan Jovan Jovana Jovani Jovanny Jovany Joy Joya Joyan
Joyann Joyce Joycelin Joye Joze Jozef Jozefina Jozue Jsandye Juan Juana Juanita Jud Juda Judah
Judas Judd Jude Judi Judicael Judie Judita Judith Juditha Judon Judson Judy Judye Juieta Jula
Julan Jule Julee Jules Juli Julia Julian Juliana Juliane Juliann Julianna Julianne Julie Julien
Julienne Juliet Julieta Julietta Juliette Julika Julina Juline Julio Julissa Julita Julius Juna
Junayd June Junette Junia Junichiro Junie Junina Junior Junius Juno Jur Juri Jurre Juste Justen
Justice Justin Justina Justine Justinian Justinn Justino Justis Juston Justus Justyn Justyna
Juul Juvenal Juwan Jyoti Jyotis Jyotsana Kaan Kacey Kaci Kacie Kacper Kacy Kade Kaden Kadin
Kaela Kaelyn Kahaleel Kahlil Kai Kaia Kaila Kailash Kaile Kailee Kailey Kailyn Kain Kaine Kaiser
Kaitlin Kaitlyn Kaitlynn Kaj Kaja Kakalina Kala Kale Kaleb Kaleena Kaleigh Kaley Kali Kalie
Kalil Kalila Kalina Kalinda Kalindi Kalle Kalli Kallie Kally Kalpana Kalvin Kalyani Kama Kamal
Kamala Kamalesh Kameko Kameron Kamil Kamila Kamilah Kamillah Kamille Kamla Kamlesh Kamren Kamron
Kamryn Kanak Kanaka Kanchan Kandace Kandy Kane Kania Kanishka Kannan Kannen Kanti Kanya Kara
Karalee Karalynn Karam Karan Kare Karee Kareem Karel Karelle Karen Karena Kari Karia Kariane
Karianne Karie Karil Karilynn Karim Karin Karina Karine Kariotta Karisa Karissa Karita Karl
Karla Karlan Karlee Karleen Karlen Karlene Karlens Karley Karli Karlie Karlijn Karlik Karlis
Karlo Karlotta Karlotte Karly Karlyn Karmela Karmen Karna Karney Karol Karola Karolann Karole
Karolina Karoline Karoly Karon Karrah Karrie Karry Karson Karthik Kartik Karunanidhi Kary Karyl
Karylin Karyn Kasandra Kasey Kashyap Kashyapi Kaspar Kasper Kass Kassandra Kassey Kassi Kassia
Kassie Kat Kata Katalin Katarina Kate Katee Katelin Katelyn Katelynn Katerina Katerine Katey
Kath Katha Katharina Katharine Katharyn Kathe Katherina Katherine Katheryn Kathi Kathie Kathleen
Kathlin Kathlyn Kathrin Kathrine Kathryn Kathryne Kathy Kathye Kati Katie Katina Katine Katinka
Katja Katleen Katlin Katlyn Katlynn Kato Katrin Katrina Katrine Katrinka Katti Kattie Katuscha
Katusha Katy Katya Kavon Kay Kaya Kaycee Kayden Kaye Kayla Kaylah Kayle Kaylee Kayleigh Kayley
Kayli Kaylie Kaylil Kaylin Kaylyn Kayne Kayode Kayra Kazimir Kazuo Keagan Kean Keane Keano Keanu
Keara Kearney Keary Keaton Keefe Keefer Keegan Keelby Keeley Keelia Keely Keenan Keene Keerti
Kees Keet Keir Keira Keith Kelbee Kelby Kelcey Kelci Kelcie Kelcy Kele Kelila Kellby Kellen
Kelley Kelli Kellia Kellie Kellina Kellsie Kelly Kellyann Kelsey Kelsi Kelsie Kelsy Kelton
Kelvin Kelwin Kemi Ken Kenan Kendal Kendall Kendell Kendra Kendre Kendrick Kendricks Kenenisa
Kenji Kenn Kenna Kennan Kennedi Kennedy Kenneth Kennett Kennie Kennith Kenny Keno Kenon Kensi
Kenton Kenyatta Kenyon Kenza Kenzo Keon Ker Kerby Kerem Keri Keriann Kerianne Kerim Kerk Kermie
Kermit Kermy Kerr Kerri Kerrie Kerrill Kerrin Kerry Kerstin Kerwin Kerwinn Keshaun Keshawn
Kesley Keslie Kessia Kessiah Ketti Kettie Ketty Kev Kevan Keven Kevin Kevina Kevon Kevyn Keyon
Keyshawn Khadija Khaled Khalid Khalil Ki Kiah Kial Kian Kiana Kianna Kiara Kiarra Kiel Kiele
Kienan Kiera Kieran Kiersten Kikelia Kiki Kile Kiley Kilian Killian Killie Killy Kim Kimball
Kimbell Kimberlee Kimberley Kimberli Kimberly Kimberlyn Kimble Kimbra Kimi Kimmi Kimmie Kimmy
Kin Kincaid Kingsley Kingsly Kingston Kinna Kinnie Kinny Kinsley Kip Kipp Kippar Kippie Kippy
Kira Kiran Kirbee Kirbie Kirby Kiri Kirill Kirk Kirsten Kirsteni Kirsti Kirstin Kirsty Kirstyn
Kirti Kissee Kissiah Kissie Kitti Kittie Kitty Kizzee Kizzie Kjeld Kjell Klaas Klara Klarika
Klarrisa Klaudia Klaus Klemens Klement Klementyna Kleon Kleopatra Kliment Knox Kobe Koby Kody
Koen Koenraad Kofi Koji Kojo Kolby Kole Koloman Konrad Konstance Konstantin Konstantine
Konstantyn Konstanze Koo Kopano Kora Koral Koralle Koray Korbin Korbinian Kordula Kore Korella
Koren Koressa Korey Kori Korie Korinna Kornel Kornelia Korney Korrie Korry Kort Kory Kraig Krijn
Kris Krisha Krishna Krishnadas Krishnadasa Krishnah Krispin Krissie Krissy Krista Kristal
Kristan Kriste Kristel Kristen Kristi Kristian Kristie Kristien Kristijan Kristin Kristina
Kristine Kristo Kristof Kristofer Kristoffer Kristofor Kristoforo Kristopher Kristos Kristy
Kristyn Krysta Krystal Krystalle Krystel Krystina Krystle Krystyna Kubra Kubura Kujoe Kumar
Kumari Kumuda Kurt Kurtis Kvetoslava Kwabena Kwadwo Kwaku Kwame Kwamena Kwasi Kweku Kwesi Ky
Kyan Kyano Kyara Kyla Kyle Kylee Kyleigh Kylen Kyler Kylie Kylila Kylynn Kym Kynthia Kyra
Kyrstin La Laal Lacee Lacey Lachlan Lacie Lacy Lada Ladarius Ladislau Ladislav Ladonna Laetitia
Lafayette Lai Laila Laina Lainey Laird Laisha Lakshman Lakshmi Lakshmidhar Lakshminath Lal
Lalita Lalo Lamar Lambert Lammond Lamond Lamont Lana Lanae Lance Lancelot Landen Landry Lane
Lanette Laney Langsdon Langston Lani Lanie Lanita Lanna Lanni Lannie Lanny Lara Laraine Lari
Larina Larine Larisa Larissa Laron Larry Lars Larue Laryssa Lasse Latashia Latia Latisha Latoya
Latrena Latrina Laughton Launce Laura Lauraine Laural Lauralee Laurane Laure Lauree Laureen
Laurel Laureline Laurella Lauren Laurena Laurence Laurene Laurens Laurent Laurenz Lauretta
Laurette Lauri Lauriane Laurianne Laurice Laurie Laurin Laurine Lauritz Laury Lauryn Lavada
Lavanya Lavena Lavern Laverna Laverne Lavina Lavinia Lavinie Lavon Lavonne Lawrence Lawrencia
Lawry Lawson Lawton Laxman Laxmi Layla Layne Layney Layton Lazar Lazare Lazaro Lazarus LeBron
Lea Leah Leana Leander Leandra Leandre Leandro Leann Leanna Leanne Leanor Leanora Leatha Lebbie
Leda Lee Leeann Leeanne Leela Leelah Leeland Leena Leendert Leesa Leese Lefty Legra Leia
Leicester Leif Leigh Leigha Leighton Leila Leilah Leilani Leisha Lek Lela Lelah Leland Lelia Lem
Lemar Lemmie Lemmy Lempi Lemuel Len Lena Lenard Lenci Lene Lenee Lenette Leni Lenia Lenja Lenka
Lenn Lenna Lennard Lennart Lenne Lennert Lennie Lennon Lennox Lenny Lenora Lenore Lenya Leo
Leodora Leoine Leola Leoline Leon Leona Leonanie Leonard Leonardo Leone Leonel Leonelle Leonerd
Leonhard Leoni Leonid Leonida Leonidas Leonie Leonne Leonor Leonora Leonore Leontina Leontine
Leontyne Leopold Leopoldina Leopoldine Leopoldo Leora Lera Leroi Leroy Les Leshia Lesley Lesli
Leslie Lesly Lessie Lester Lesya Leta Letha Lethia Leticia Letisha Letitia Letizia Letta Letti
Lettie Letty Leu Leufroy Leupold Lev Levent Levey Levi Levin Levke Levon Levy Lew Lewes Lewie
Lewin Lewis Lewiss Lex Lexi Lexie Lexine Lexis Lexus Lexy Leyla Lezley Lezlie Li Lia Liah Liam
Lian Liana Liane Lianna Lianne Lias Libbey Libbi Libbie Libby Libere Licha Lida Lidia Lidija
Lief Lieke Lien Liene Liesa Lietald Lieuwe Lieve Lil Lila Lilah Lilas Lili Lilia Lilian Liliana
Liliane Lilias Lilith Lilla Lilli Lillian Lilliana Lillie Lillis Lilllie Lilly Lilou Lily Lilyan
Lin Lina Linc Lincoln Lind Linda Linde Lindi Lindie Lindon Lindsay Lindsey Lindsy Lindy Linea
Linell Linet Linette Linn Linne Linnea Linnell Linnet Linnie Lino Linoel Linus Linwood Linzy Lio
Lionel Lionello Lira Lisa Lisabeth Lisandro Lisann Lisanne Lisbeth Lise Liselotte Lisetta
Lisette Lisha Lishe Lisle Lissa Lissi Lissie Lissy Lita Litzy Liu Liuka Liv Liva Livia Livvie
Livvy Livvyy Livy Liya Liyam Liyana Liz Liza Lizabeth Lizbeth Lize Lizeth Lizette Lizz Lizzie
Lizzy Ljiljana Ljuba Ljubica Ljubomir Llew Llewellyn Llinos Lloyd Llywellyn Loa Locke Lockwood
Lodovico Loek Loella Loes Loet Logan Loic Lois Loise Lola Lolade Loleta Lolita Lolly Loma
Lombard Lon Lona Lonee Longin Loni Lonie Lonna Lonnard Lonni Lonnie Lonny Lonzo Lora Lorain
Loraine Loralee Loralie Loralyn Lorant Lorcan Loredana Loree Loreen Lorelei Lorelle Loren Lorena
Lorene Lorens Lorenz Lorenza Lorenzo Loretta Lorette Lori Loria Lorianna Lorianne Lorie Lorilee
Lorilyn Lorin Lorinda Lorine Loris Lorita Lorna Lorne Lorrain Lorraine Lorrayne Lorri Lorrie
Lorrin Lory Lothaire Lothario Lott Lotta Lotte Lotti Lottie Lotty Lou Loua Louay Louella Louie
Louis Louisa Louise Louisette Loup Lourdes Loutitia Louvenia Lova Lovell Lowe Lowell Lowrance
Lowri Loy Loyce Loydie Lu Luan Luana Lubomir Lubomira Lubor Lubos Luboslav Luboslava Luc Luca
Lucais Lucas Luce Lucho Luci Lucia Lucian Luciana Luciano Lucias Lucie Lucien Lucienne Lucija
Lucila Lucile Lucilia Lucille Lucina Lucinda Lucine Lucio Lucious Lucita Lucius Lucretia Lucy
Ludie Ludivine Ludmila Ludolphe Ludovic Ludovica Ludovico Ludovika Ludvig Ludwig Lue Luella
Luelle Luigi Luis Luisa Luise Luiz Luiza Lujza Luk Luka Lukas Luke Lula Lulita Lulu Luna Lune
Lungelo Lupe Lura Lurette Lurleen Lurlene Lurline Lusa Lutero Luther Lutz Luuk Luus Lux Luz
Luzie Ly Lya Lyam Lyda Lydia Lydie Lydon Lyell Lyla Lyle Lyman Lyn Lynda Lynde Lyndel Lyndell
Lyndsay Lyndsey Lyndsie Lyndy Lynea Lynelle Lynett Lynette Lynn Lynna Lynne Lynnea Lynnell
Lynnelle Lynnet Lynnett Lynnette Lynsey Lyric Lysanne Lyssa Maaike Maan Maarten Maartje Maas Mab
Mabel Mabelle Mable Mac Macaire Mace Macey Maci Macie Mack Mackenzie Macy Mada Madalena Madaline
Madalyn Maddalena Maddi Maddie Maddison Maddox Maddy Madel Madelaine Madeleine Madelena Madelene
Madelief Madelin Madelina Madeline Madella Madelle Madelon Madelyn Madelynn Madge Madhuri Madie
Madilyn Madisen Madison Madisyn Madita Madleen Madlen Madlin Madonna Mady Madyson Mae Maegan
Maes Maeve Mafalda Mag Magali Magda Magdaia Magdalen Magdalena Magdalene Maggee Maggi Maggie
Maggy Magnolia Magnus Maguelone Mahala Mahalia Mahaut Mahela Mahendra Maher Mahesh Maheswar
Mahinda Mahir Mahmood Mahmoud Mahmud Maia Maible Maica Maida Maiga Maighdiln Maik Maike Mailin
Mair Maira Maire Mairead Mairi Maisey Maisie Maison Maitilde Maiya Maja Majda Maje Majid Makayla
Makenna Makenzie Makinwa Maksim Mal Mala Malachi Malachy Malanie Malati Malchy Malcolm Malena
Malia Malik Malika Malin Malina Malinda Malinde Malissa Malissia Mallaury Mallie Mallissa
Mallorie Mallory Malo Malorie Malory Malou Malte Malti Malva Malvin Malvina Malynda Mame Mamert
Mamie Manasse Manda Mandaakin Mandakini Mandel Mandi Mandie Mandy Manfred Mangala Mangalya Mani
Manik Manikya Manisha Manjusha Manley Manmohan Mannie Manny Mano Manoah Manoj Manolo Manon Manu
Manuel Manuela Manya Mao Mara Marabel Marah Marc Marceau Marcel Marcela Marcelia Marcelin
Marcelina Marceline Marcelino Marcella Marcelle Marcellina Marcelline Marcello Marcellus Marcelo
Marchall Marchelle Marci Marcia Marcie Marcile Marcille Marco Marcos Marcus Marcy Mareah Mareike
Marek Maren Marena Maressa Marga Margalit Margalo Margaret Margareta Margarete Margaretha
Margarethe Margarett Margaretta Margarette Margarida Margarita Margaux Marge Margeaux Margery
Marget Margette Margi Margie Margit Margita Margo Margot Margret Marguerite Margy Mari Maria
Mariah Mariam Marian Mariana Mariane Mariann Marianna Marianne Mariano Maribel Maribelle
Maribeth Marica Maricarmen Marice Maridel Marie Marieann Mariejeanne Marieke Mariel Mariela
Mariele Mariella Marielle Mariellen Marietta Mariette Marija Marijn Marijo Marika Marilee
Marilena Marilie Marilin Marillin Marilou Marilu Marilyn Marilyne Marin Marina Marinna Marinus
Mario Marion Mariquilla Maris Marisa Mariska Marisol Marissa Marit Marita Maritsa Maritza Marius
Mariya Marj Marja Marje Marji Marjie Marjolaine Marjorie Marjory Marjy Mark Marketa Marko Markos
Markus Marla Marlane Marleah Marlee Marleen Marlen Marlena Marlene Marley Marlie Marlin Marline
Marlo Marlon Marlow Marlowe Marly Marlyn Marmaduke Marna Marne Marney Marni Marnia Marnie
Marques Marquis Marquise Marquita Marrilee Marris Marrissa Marrit Marsha Marshall Marsiella Mart
Marta Martainn Martelle Marten Martguerita Martha Marthe Marthena Marti Martica Martie Martin
Martina Martine Martino Martita Marty Martyn Martynne Marut Marv Marve Marven Marvin Marwa
Marwan Marwin Mary Marya Maryam Maryann Maryanna Maryanne Marybelle Marybeth Maryellen Maryjane
Maryjo Maryl Marylee Marylin Marylinda Marylou Marylynne Maryrose Marys Marysa Maryse Masa Masao
Masha Mason Massimiliano Massimo Massoud Mata Matej Mateja Matelda Mateo Mathe Mathew Mathian
Mathias Mathijs Mathilda Mathilde Mathis Mathurin Matias Matilda Matilde Matis Matt Matteo
Matthaeus Mattheus Matthew Matthias Matthieu Matthiew Matthijs Matthis Matthus Matti Mattias
Mattie Mattis Matty Matyas Matylda Matz Maud Maude Maudie Maugis Maura Maure Maureen Maureene
Maurene Maurice Mauricette Mauricio Maurie Maurine Maurise Maurita Maurits Maurizia Maurizio
Mauro Maury Maverick Mavis Mavra Mawuena Mawusi Max Maxellende Maxence Maxi Maxie Maxim Maxime
Maximilian Maximilianus Maximilien Maximillia Maximillian Maximo Maximus Maxine Maxwell Maxy May
Maya Maybell Maybelle Maye Mayer Mayeul Maymie Maynard Mayne Maynord Mayoor Mayra Maysa Mayson
Mayte Mazie Mckayla Mckenna Mckenzie Mead Meade Meagan Meaghan Meara Mechelle Meda Medard
Mederic Medina Medine Meena Meenakshi Mees Meg Megan Megane Megawati Megen Meggi Meggie Meggy
Meghan Meghann Meghnad Meghnath Mehdi Mehetabel Mehmet Mei Meier Meik Meike Meir Mekhi Mel Mela
Melamie Melania Melanie Melantha Melany Melba Melchior Melek Meles Melesa Melessa Melicent
Melike Melina Melinda Melinde Melis Melisa Melisande Melisandra Melisenda Melisent Melissa
Melissandre Melisse Melita Melitta Mella Melle Melli Mellicent Mellie Mellisa Mellisent Melloney
Melly Melodee Melodie Melody Melonie Melony Melosa Mels Melva Melvin Melvina Melvyn Melyna
Melyssa Menaka Menard Mence Mendel Mendie Mendy Menka Menno Menzies Mercedes Merci Mercie
Meredeth Meredith Meredithe Merel Merell Meridel Meridith Meriel Merijn Merilee Merill Merilyn
Meris Merissa Merl Merla Merle Merlin Merlina Merline Merna Merola Merovee Merralee Merrel
Merrick Merridie Merrie Merrielle Merrile Merrilee Merrili Merritt Mersey Mert Mertie
Merv Merve Mervin Merwin Merwyn Meryem Meryl Meta Metod Mette Mex Meyer Meyra Mhairi Mia Mic
Micaela Micah Micha Michael Michaela Michaelina Michaeline Michaella Michail Michal Michale
Micheal Micheil Michel Michele Michelina Micheline Michell Michelle Mick Mickey Micki Mickie
Micky Midas Midge Mieke Mignon Mignonne Miguel Miguela Miguelita Mija Mik Mika Mikael Mikaela
Mikail Mikayla Mike Mikel Mikey Mikhail Mikheil Mikkel Mikki Mikol Mikulas Mil Mila Milada
Milana Milano Mildred Mildrid Milena Miles Miley Milford Milic Milica Milicent Milissent Milivoj
Milka Milla Millard Miller Milli Millicent Millie Millisent Milly Milo Milorad Milos Miloslav
Miloslava Milota Milou Milt Miltie Milton Milty Milutin Milzie Mimi Min Mina Minakshi Minda
Mindy Minerva Minetta Minette Minna Minnaminnie Minne Minni Minnie Minnnie Minny Minta Mio Miof
Miquela Mira Mirabel Mirabela Mirabella Mirabelle Mirac Miracle Miran Miranda Miray Mirco
Mireielle Mireille Mirela Mirella Mirelle Mireya Miriam Mirilla Mirja Mirjam Mirka Mirko Mirna
Miro Miron Miroslav Miroslava Mirre Mirte Mirthe Mirza Misael Mischa Misha Missie Missouri Missy
Misti Misty Mitch Mitchael Mitchel Mitchell Mittie Mitzi Mladen Modesta Modestia Modestine
Modesto Moe Mohamed Mohammad Mohammed Mohan Mohana Mohandas Mohandis Mohinder Mohini Moina Moira
Moise Moises Moisette Moishe Mojmir Moll Mollee Molli Mollie Molly Mommy Mona Monah Monde Monica
Monika Monique Monro Monroe Monserrat Monserrate Montague Monte Montgomery Monti Monty Moore
Mora Morag Mord Mordecai Mordy Moreen Morena Morey Morgan Morgana Morgane Morganica Morganne
Morgen Morgun Moria Moriah Moric Morie Morissa Moritz Morlee Morley Morly Morna Morrie Morris
Morry Morse Mort Morten Mortie Mortimer Morton Morty Morwenna Mose Moselle Moses Moshe Mossie
Moussa Moyna Moyra Mozell Mozelle Mozes Mpho Muammar Mufi Mufinella Muhammad Muhammed Muire
Mukesh Mukul Munir Munmro Munroe Murat Murdo Murdoch Murdock Mureil Murial Muriel Murielle Murl
Murphy Murray Murry Murvyn Musa Mustafa Muttiah Muyiwa Mya Myah Myca Mycah Mychal Myer Myfanwy
Myla Mylan Mylene Myles Mylo Myra Myrah Myranda Myriam Myrilla Myrl Myrle Myrlene Myrna Myron
Myrta Myrthe Myrtia Myrtice Myrtie Myrtis Myrtle Myrvyn Myrwyn Nada Nadean Nadeen Nadege Nadezda
Nadia Nadine Nadir Nadiya Nadja Nady Nadya Naemi Nagabhushanam Nahum Nakia Nalani Nalini Nan
Nana Nananne Nance Nancee Nancey Nanci Nancie Nancy Nanda Nanete Nanette Nani Nanice Nanine
Nannette Nanni Nannie Nanny Nanon Naoma Naomi Naomie Naoto Naoufal Naoufel Napoleon Nappie Nara
Narayan Narcis Narcisa Narciso Narcisse Narendra Nari Nariko Narinder Nash Nasir Nasser Nata
Natal Natala Natale Natalee Natalia Natalie Natalija Natalina Nataline Natalya Natan Natanael
Nataniel Natasa Natasha Natassia Nate Nath Nathalia Nathalie Nathan Nathanael Nathanial
Nathaniel Nathanil Nathen Natividad Natka Naud Naudet Naveen Navin Nawal Nawaz Nayeli Nazir Neal
Neala Neale Neall Nealon Nealson Nealy Ned Neda Nedda Neddie Neddy Nedi Nedra Neel Neele Neeltje
Neely Nefen Neha Nehemiah Nehemie Neil Neila Neile Neill Neilla Neille Neils Nela Nelda Nele
Nelia Nelie Nell Nella Nelle Nelli Nellie Nelly Nels Nelson Nena Neo Neoma Nerissa Nerita Nero
Neron Nert Nerta Nerte Nerti Nertie Nerty Nerys Nessa Nessi Nessie Nessy Nesta Nester Nestor
Netta Netti Nettie Netty Nev Neva Neven Nevena Nevenka Nevil Nevile Neville Nevin Nevins Nevio
Nevsa Newell Newton Neysa Nia Nial Niall Niamh Niccolo Nicephore Nichol Nicholas Nicholaus
Nichole Nicholle Nichols Nick Nickey Nicki Nickie Nicklaus Nicko Nickola Nickolai Nickolas
Nickolaus Nicky Niclas Nico Nicol Nicola Nicolai Nicolais Nicolas Nicole Nicolea Nicolette
Nicoli Nicolina Nicoline Nicolis Nicolle Niek Niel Niels Niene Nienke Nigel Nika Nikaniki Nike
Niki Nikita Nikki Nikkie Nikko Niklas Niko Nikodem Nikola Nikolai Nikolaos Nikolas Nikolaus
Nikoletta Nikolia Nikolina Nikolos Nikos Nil Nila Niles Nils Nilson Nimakoah Nimit Nina Ninetta
Ninette Ninnetta Ninnette Nino Ninon Ninthe Niranjan Nirbhay Niro Nisa Nissa Nisse Nissie Nissy
Nita Niven Nixie Nnamdi Noa Noach Noah Noak Noam Noami Noan Nobe Nobie Nobuyuki Noby Noe Noel
Noelani Noelia Noell Noella Noelle Noellyn Noelyn Noemi Noemie Noemy Nola Nolan Nolana Noland
Nolie Noll Nollie Nolly Nomi Nona Nonah Noni Nonie Nonna Nonnah Noor Noortje Nora Norah Norbert
Norberto Norbie Norby Nore Norean Noreen Norene Norina Norine Norma Norman Normand Normie Normy
Norri Norrie Norris Norry Northrop Northrup Norton Norval Norwood Noud Nour Nouri Nout Nova
Novan Novelia Novella Novi Nowell Nowi Nox Nqobile Nthabiseng Nya Nyah Nyasia Nydia Nye Nynke
Nyssa Oates Obadiah Obadias Obed Obediah Oberon Obidiah Obie Obioma Oby Oceane Ocie Octavia
Octavio Octavius Oda Odele Odelia Odelinda Odell Odella Odelle Odessa Odetta Odette Odey Odie
Odile Odilia Odille Odilon Odin Odo Odon Ody Ofelia Ofella Ofilia Ogdan Ogden Ogdon Oger Oisin
Ojaswini Oke Okey Ola Olaf Olag Olaide Olav Oldrich Ole Oleg Oleksandr Olen Olenka Olenolin
Oleta Olga Olia Olimpia Olin Olive Oliver Olivero Olivette Olivia Olivie Olivier Oliviero Oliwia
Oliwier Oliy Ollie Olly Olufunmi Olumide Olusegun Oluwunmi Olva Olvan Olwen Olympe Olympia
Olympie Oma Omana Omar Omari Omawunmi Ombline Omer Omero Omolara Ona Ondrea Ondrej Oneida Onfre
Onfroi Onida Onie Onofredo Onome Onoriode Onur Oona Oormila Opal Opalina Opaline Ophelia Ophelie
Oralee Oralia Oralie Oralla Oralle Oran Orazio Orbadiah Orel Orelee Orelia Orelie Orella
Orelle Oren Oriana Oriande Oriane Orie Orin Orion Orla Orlan Orland Orlane Orlo Orly Orpha Orran
Orren Orrin Orsa Orsola Orson Ortensia Orton Orv Orval Orville Osama Osbaldo Osbert Osborn
Osborne Osbourn Osbourne Oscar Osgood Oskar Osman Osmond Osmund Ossie Osvaldo Oswald Oswaldo
Oswell Otes Otha Othelia Othella Othello Othilia Othilie Otho Otilia Otis Oto Ottilie Ottis Otto
Oumayra Oury Ova Owain Owen Ozanne Ozella Ozzie Ozzy Pablo Packston Paco Pacome Pacorro Paddie
Padget Padgett Padma Padraic Padraig Padriac Paige Palemon Palma Palmer Palmira Paloma Pam
Pamela Pamelina Pamella Pammi Pammie Pammy Panchito Pancho Pandora Pankrac Pansie Pansy
Pantaleon Paola Paolina Paolo Papagena Papageno Paquito Param Paramartha Parfait Parke Parker
Parnell Parrnell Parry Parsifal Parvati Pascal Pascale Pasquale Pat Paten Paterne Patience Patin
Paton Patric Patrica Patrice Patricia Patricio Patrick Patrik Patrizia Patrizio Patrizius Patsy
Patten Patti Pattie Pattin Patton Patty Paul Paula Paule Pauletta Paulette Pauli Paulie Paulina
Pauline Paulita Paulo Pauly Pavel Pavia Pavla Pavlov Paxon Paxton Payton Peadar Pearce Pearl
Pearla Pearle Pearlie Pearline Pebrook Pecine Peder Pedro Pegeen Peggi Peggie Peggy Peirce
Pelagia Pelagie Pelle Pembroke Penelopa Penelope Penn Penni Pennie Penny Penrod Pepe Pepi Pepijn
Pepillo Pepin Pepita Pepito Perceval Percival Percy Peri Peria Perice Perkin Perl Perla Perle
Pernell Pero Perren Perri Perrine Perry Persis Pervez Peta Petar Pete Peter Peterus Petey Petr
Petra Petrina Petronela Petronella Petronia Petronilla Petronille Peyter Peyton Phaedra Phaidra
Phebe Phedra Phelia Phil Philbert Phileine Philemon Philibert Philine Philip Philipa Philipp
Philippa Philippe Philippine Philis Phillida Phillie Phillip Phillipe Phillipp Phillis Philly
Philomena Philomene Philothee Philou Phineas Phip Phoebe Phylis Phyllida Phyllis Phyllys Phylys
Pia Pien Pierce Pierette Pierre Pierrette Pierrick Pierson Piet Pieter Pietra Pietrek Pietro
Piggy Pilar Pim Pincas Pinchas Pincus Pink Pinkie Pio Piotr Pip Piper Pippa Pippo Pippy Pius
Platon Pleun Pola Polly Pollyanna Pooh Poornima Poppy Portia Portie Porty Poul Powell Pramila
Pran Pranay Prasad Prasanna Prathamesh Pravoslav Prayag Preity Prem Prema Pren Prent Prentice
Prentiss Prescott Presley Preston Primerose Prinz Pris Prisca Priscella Priscilla Priscille
Prissie Priya Priyala Priyanka Prokop Providenci Pru Prudence Prudi Prudy Prue Pryce Puk
Pulcherie Puneet Purcell Purnima Purushottam Pushti Putnam Putnem Pyotr Qasim Queenie Quent
Quentin Quentine Querida Quieta Quillan Quin Quincey Quincy Quinlan Quinn Quint Quinta Quintana
Quinten Quintia Quintilla Quintin Quintina Quinton Quintus Quinty Quirin Rab Rabi Rachael Rachel
Rachele Rachelle Rachid Rad Radcliffe Raddie Raddy Radek Radha Radmila Radomir Rados Radoslav
Radovan Raduz Rae Raeann Raegan Raf Rafa Rafael Rafaela Rafaelia Rafaelita Rafaellle Rafaello
Rafe Raff Raffaello Raffarty Rafferty Rafi Rafik Rafiq Rageshwari Rageswari Ragnar Rahal Raheem
Rahel Rahim Rahsaan Rahul Raik Raimondo Raimund Raimundo Raina Raine Rainer Raj Rajan Rajendra
Rajinder Rajiv Rajko Rakel Rakesh Raleigh Ralf Ralina Ralph Ramaa Ramesh Rameshwar Ramiro Ramon
Ramona Ramonda Ramsay Ramsey Rana Rance Rancell Rand Randa Randal Randall Randee Randell Randene
Randi Randie Randolf Randolph Randy Ranee Rani Rania Ranice Ranil Ranique Ranjeet Ranjit Ranko
Ranna Ransell Ransom Raoul Raphael Raphaela Raphaelle Rapulane Raquel Raquela Rashad Rashawn
Rasheed Rasheedah Rashid Rasia Rasla Rasmus Rastislav Rati Raul Raven Ravi Ravid Raviv Rawley
Ray Rayan Raychel Raye Rayen Raymond Raymonde Raymund Raymundo Rayna Raynard Raynell Rayner
Raynor Rayshell Rea Reade Reagan Reagen Reamonn Reanna Reba Rebbecca Rebe Rebeca Rebecca Rebecka
Rebeka Rebekah Rebekka Rebekkah Redd Redford Ree Reeba Reece Reed Reena Rees Reese Reeta Reeva
Reg Regan Regen Reggi Reggie Reggis Reggy Regina Reginald Reginauld Regine Regis Reid Reidar
Reider Reiko Reilly Reina Reinald Reinaldo Reinaldos Reine Reinhard Reinhold Reinold Reinwald
Rejean Rejeanne Rem Remi Remilekun Remington Remus Remy Rena Renado Renae Renaldo Renard Renata
Renate Renato Renaud Renault Rene Renee Renell Renelle Renie Rennie Rens Renske Ressie Reta
Retha Retta Reube Reuben Reuven Reva Revi Revkah Rex Rey Reybaud Reyes Reymundo Reyna Reynard
Reynold Reynolds Reza Rhea Rheba Rheta Rhett Rhetta Rhiamon Rhian Rhianna Rhiannon Rhianon Rhoda
Rhodia Rhodie Rhodri Rhody Rhona Rhonda Rhun Rhys Riana Riane Riannon Rianon Ric Rica Ricard
Ricardo Ricca Riccardo Richard Richardo Richart Richie Richmond Richmound Richy Rici Rick
Rickard Rickert Rickey Ricki Rickie Ricky Rico Ricoriki Rieke Riff Rigoberto Rik Rike Riki Rikki
Riley Rina Rinaldo Ringo Rino Riobard Riordan Ripley Risa Rita Ritchie Ritesh Riv Riva Rivalee
River Rivi Rivkah Rivy Riyad Roan Roana Roanna Roanne Roarke Robb Robbert Robbi Robbie Robbin
Robby Robbyn Robena Robenia Robers Robert Roberta Roberto Robin Robina Robinet Robinett
Robinetta Robinette Robinia Robinson Roby Robyn Rocco Roch Rochell Rochella Rochelle Rochester
Rochette Rocio Rockey Rockie Rockwell Rocky Rod Roda Rodd Roddie Roddy Roderic Roderich Roderick
Roderigo Rodge Rodger Rodi Rodie Rodina Rodney Rodolfo Rodolph Rodolphe Rodrick Rodrigo Rodrigue
Rodrique Roel Rog Rogelio Roger Rogerio Rogers Rohan Rohana Rohit Roi Rois Roisin Roksana Roland
Rolande Rolando Roldan Roley Rolf Rolfe Rolland Rollie Rollin Rollins Rollo Rolph Romain Romaine
Roman Romana Romane Romee Romeo Romina Romola Romona Romonda Romuald Romulus Romy Ron Rona
Ronald Ronalda Ronaldinho Ronaldo Ronan Ronda Ronica Ronja Ronna Ronni Ronnica Ronnie Ronny
Roobbie Rooney Roos Roosevelt Rora Rori Rorie Rorke Rory Ros Rosa Rosabel Rosabella Rosabelle
Rosalee Rosaleen Rosalia Rosalie Rosalind Rosalinda Rosalinde Rosaline Rosalyn Rosalynd Rosamond
Rosamund Rosamunda Rosana Rosanna Rosanne Rosario Rosco Roscoe Rose Roseann Roseanna Roseanne
Roselia Roselin Roseline Rosella Roselle Roselyn Rosemaria Rosemarie Rosemary Rosemonde Rosendo
Rosene Roser Rosetta Rosette Roshelle Rosie Rosina Rosita Roslyn Rosmunda Ross Rossie Rossy Roth
Rotimi Rourke Rouvin Rover Rowan Rowe Rowen Rowena Rowland Rowney Roxana Roxane Roxanna Roxanne
Roxi Roxie Roxine Roxy Roy Royall Royce Roz Roza Rozalia Rozalie Rozalin Rozamond Rozanna
Rozanne Roze Rozele Rozella Rozelle Rozina Rriocard Ruairi Ruaridh Rube Ruben Rubetta Rubi Rubia
Rubie Rubin Rubina Ruby Rubye Rudd Ruddie Rudie Rudiger Rudolf Rudolfo Rudolph Rudra Rudy
Rudyard Rufe Rufina Rufus Ruggiero Rukhmani Rukmin Rupert Ruperta Ruperto Rupinder Ruprecht
Rurik Russ Russel Russell Rustie Rustin Rusty Rutger Ruth Ruthann Ruthanne Ruthe Rutherford
Ruthi Ruthie Ruthy Rutledge Rutter Ruttger Ruud Ruy Ruza Ruzena Ryan Ryann Rycca Ryder Rylan
Rylee Ryleigh Ryley Ryon Ryun Saar Saba Sabina Sabine Sabir Sabra Sabrina Sabryna Sacha Sachin
Sada Saddam Sadella Sadie Sadye Saeed Safa Safae Safiya Safouan Safouane Sage Sahra Saidee Saige
Sal Salaidh Saleem Salem Salih Salim Sallee Salli Sallie Sally Sallyann Sallyanne Salma Salman
Saloma Salome Salomea Salomey Salomi Salomo Salomon Salomone Salvador Salvatore Salvidor Sam
Samanta Samantha Samara Samaria Sameer Sami Samia Samir Samira Sammie Sammy Sampson Samson
Samuel Samuele Sanath Sancho Sanda Sande Sander Sanders Sanderson Sandi Sandie Sandor Sandra
Sandrine Sandro Sandy Sandye Sanford Sanja Sanjay Sanka Sanna Sanne Sanson Sansone Santiago Santina Santino Santos Sanya Saoirse Saphira Sapphira Sara Saraann Sarada Sarah Sarai
Sarajane Sarala Saraswati Sare Saree Sarena Sarene Sarette Sarge Sargent Sari Sarina Sarine
Sarisha Sarita Sarla Saroja Sarvin Sasa Sascha Sasha Sashenka Saskia Satish Satoshi Satyen
Saudra Saul Sauncho Saunder Saunders Saunderson Saundra Sauveur Sava Savanah Savanna Savannah
Savi Savin Savina Savinien Savion Sawyer Sawyere Sax Saxe Sayed Sayer Sayers Sayre Sayres
Scarface Scarlett Scholastique Schuyler Scott Scotti Scottie Scotty Seamus Sean Seana Seb
Sebas Sebastiaan Sebastian Sebastiano Sebastien Sedrick Sef Seff Segolene Seka Sekinat Sela
Selby Selena Selene Selestina Selia Selie Selig Selim Selin Selina Selinda Seline Sella Selle
Selma Selmer Sem Semih Sena Senn Senna Senne Seonaid Sephira Sepp Seppe Serafin Serafina
Seraphin Serena Serenity Serge Sergei Sergej Sergent Sergey Sergi Sergio Servac Seth Seumas Sev
Severin Severine Seward Seymour Shad Shade Shae Shahid Shaina Shaine Shakira Shakti Shakuntala
Shalewa Shalna Shalne Shalom Shamus Shana Shanan Shanda Shandee Shandeigh Shandie Shandra Shandy
Shane Shanel Shanelle Shani Shania Shanie Shaniya Shankar Shanna Shannah Shannan Shannen Shannon
Shanny Shanon Shanta Shantanu Shantee Shanti Shany Shaquille Shara Sharai Sharda Shari Sharia
Sharity Sharl Sharla Sharleen Sharlene Sharline Sharmila Sharon Sharona Sharron Sharyl Shashi
Shashikala Shaughn Shaukat Shaun Shauna Shaw Shawn Shawna Shawnee Shay Shayla Shaylah Shaylee
Shaylyn Shaylynn Shayna Shayne Shea Sheba Sheela Sheelagh Sheelah Sheena Sheeree Sheff Sheffie
Sheffield Sheffy Sheila Sheilah Shel Shela Shelagh Shelba Shelbi Shelby Shelden Sheldon Shelia
Shelley Shelli Shellie Shelly Shelton Shem Shemar Shena Shep Shepard Sheppard Shepperd Sher
Sheree Sheri Sheridan Sherie Sherill Sherilyn Sherline Sherlock Sherlocke Sherm Sherman Shermie
Shermy Sherri Sherrie Sherry Sherwin Sherwood Sherwynd Sherye Sheryl Shigeru Shimon Shina Shinji
Shinzo Shir Shirl Shirlee Shirleen Shirlene Shirley Shirline Shiv Shivakari Shobhana Sholom
Shona Shoshana Shoshanna Shresth Shresthi Shreya Shreyashi Shridevi Shrishti Shubha Shubhaprada
Shurlock Shurlocke Shurwood Shwet Shyann Shyanne Si Sian Siana Sianna Sib Sibbie Sibby Sibeal
Sibel Sibella Sibelle Sibilla Sibley Sibyl Sibylla Sibylle Sid Siddarth Siddhi Siddhran Sidnee
Sidney Sidoine Sidoney Sidonia Sidonnie Siebe Siegfried Siem Sienna Siep Sierra Siffre Sig
Sigebert Sigfrid Sigfried Sigismond Sigismondo Sigismund Sigismundo Sigmund Sigrid Sigurd
Sigvard Sil Silas Sile Sileas Silja Silje Silke Silva Silvain Silvan Silvana Silvano Silvanus
Silvere Silvester Silvia Silvie Silvija Silvio Sim Simeon Simisola Simmonds Simon Simona Simone
Simonette Simonne Sina Sinan Sincere Sinclair Sinclare Sindee Sinead Sinja Siobhan Sioux Siouxie
Sisely Sisile Sissie Sitara Siusan Siward Sixte Sixtine Sjoerd Sjors Skell Skelly Skipp Skippie
Skippy Skipton Skye Skyla Skylar Skyler Slade Slava Slavek Slavica Slavka Slavko Slavomir Sloan
Sloane Slobodan Sloka Smilla Smita Smitty Smriti Sname Sofia Sofie Solange Soledad Soline
Sollie Solly Solomon Solon Som Soma Somerset Somnath Somu Sona Sondra Sonia Sonja Sonke Sonni
Sonnie Sonnnie Sonny Sonya Soof Sophey Sophi Sophia Sophie Sophronia Soraya Sorcha Soren Sosanna
Sourav Spence Spencer Spense Spenser Srecko Stace Stacee Stacey Staci Stacia Stacie Stacy
Stafani Staffard Stafford Staford Stan Standford Stanfield Stanford Stanislas Stanislaus
Stanislav Stanislava Stanislaw Stanko Stanleigh Stanley Stanly Stanton Stanwood Starla Starlene
Starlin Starr Stasa Stavro Stavros Stearn Stearne Stef Stefa Stefan Stefana Stefania Stefanie
Stefano Steffan Steffane Steffen Steffi Steffie Stela Stella Sten Stepha Stephan Stephana
Stephane Stephani Stephania Stephanie Stephannie Stephanus Stephany Stephen Stephenie Stephi
Stephie Stephine Stephon Sterling Sterne Sterre Stesha Stevana Steve Steven Stevena Stevie Stevy
Stewart Stig Stijn Stillman Stillmann Stina Stinky Stirling Stoddard Stojan Stone Stormi Stormie
Struan Stu Stuart Subhash Subhashini Subhasini Subodh Sucheta Sude Sudeva Sue Suellen Sujata
Sukanya Sukey Suki Sula Sulaiman Suleiman Sullivan Sully Suma Suman Sumayyah Sumitra Sumner
Sunil Sunita Sunny Suresh Surya Suryakant Suryakanta Suryakantam Susan Susana Susanetta Susann
Susanna Susannah Susanne Susette Susheel Sushil Sushma Susi Susie Susilo Susy Sutherlan
Sutherland Sutton Suus Suzana Suzann Suzanna Suzanne Suze Suzette Suzi Suzie Suzon Suzy
Svatopluk Svea Sven Svend Svenja Sverre Svetlana Svetozar Swami Swapnil Swara Swarnalata Swarup
Swassane Swen Sweta Sybil Sybila Sybilla Sybille Syble Sybyl Syd Sydel Sydelle Sydnee Sydney
Sydni Sydnie Sylas Sylvain Sylvan Sylvester Sylvestre Sylvia Sylviane Sylvie Syman Symon Tabatha
Tabb Tabbatha Tabbi Tabbie Tabbitha Tabea Taber Tabina Tabitha Tabor Tad Tadd Taddeo Taddeusz
Tadeas Tadeo Tades Tadio Taffy Taha Tahir Tahlia Tait Taite Takashi Talbert Talbot Talea Talia
Tallia Tallie Tallou Tallulah Talon Talya Talyah Tam Tamar Tamara Tamarah Tamarra Tamas Tamera
Tami Tamia Tamiko Tamina Tamino Tamma Tammara Tammi Tammie Tammo Tammy Tamqrah Tamra Tamsin Tana
Tancrede Tandi Tandie Tandy Tanguy Tanhya Tani Tania Tanirika Tanitansy Tanja Tann Tanner Tanney
Tannie Tanny Tansy Tanushree Tanushri Tanya Tapan Tara Tarah Tari Tarik Tariq Tarja Taro Tarra
Tarrah Tarrance Tarun Taryn Tasha Tasia Tate Tatiana Tatiania Tatjana Tatum Tatyana Taurean
Taurin Tavares Tawnya Tawsha Taya Tayler Taylor Tayyip Teador Teagan Ted Tedd Tedda Teddi Teddie
Teddy Tedi Tedie Tedman Tedmund Tedra Teena Teije Tej Teja Tejas Tekla Telly Temitope Temp
Templeton Teo Teodoor Teodor Teodora Teodorico Teodoro Teofil Teona Tera Terence Terencio Teresa
Terese Teresina Teresita Teressa Tereza Teri Teriann Terra Terrance Terrel Terrell Terrence
Terri Terrie Terrijo Terrill Terry Terrye Tersina Terza Tess Tessa Tessi Tessie Tessy Teun
Teunis Tevin Thabo Thacher Thad Thaddeus Thaddus Thadeus Thain Thaine Thaksin Thalea
Thalia Thane Thaxter Thayne Thea Theadora Thebault Theda Thedric Thedrick Thekla Thelma Theo
Theobald Theodor Theodora Theodore Theodoric Theodose Theodosia Theophile Theophraste Theresa
Therese Theresia Theresina Theresita Theressa Therine Theron Thia Thiago Thibaud Thibault
Thibaut Thibert Thierry Thies Thije Thijmen Thijn Thijs Thilo Thirza Thom Thoma Thomas Thomasa
Thomasin Thomasina Thomasine Thor Thora Thorben Thore Thorge Thorin Thorndike Thornie Thornton
Thorpe Thorstein Thorsten Thorvald Thurman Thurstan Thurston Tia Tiago Tiana Tianna Tiara Tibbe
Tibold Tibor Tichomir Tiebold Tiebout Tieme Tiena Tierney Tierra Tiertza Tiffani Tiffanie
Tiffany Tiffi Tiffie Tiffy Tiger Tihomir Tijmen Tijn Tijs Til Tilda Tildi Tildie Tildy Tiler
Tillie Tillman Tillmann Tilly Tim Timi Timm Timmi Timmie Timmothy Timmy Timo Timofei Timoleon
Timon Timotej Timoteo Timothea Timothee Timotheus Timothy Timur Tina Tine Tino Tiphaine Tiphani
Tiphanie Tiphany Tirrell Tirza Tish Tisha Titi Titien Titilayo Titilope Tito Titos Titus Tizian
Tjark Tobe Tobey Tobi Tobiah Tobias Tobie Tobiloba Tobin Tobit Toby Tobye Tod Todd Toddie Toddy
Toiboid Toinette Toke Toluwani Tom Toma Tomas Tomasa Tomasina Tomasine Tomaso Tome Tomi Tomiloba
Tomislav Tomke Tomkin Tomlin Tommi Tommie Tommy Toney Toni Tonia Tonie Tonnie Tonnin Tony Tonya
Tonye Toon Tootsie Tope Torben Tore Torey Torie Torin Torr Torrance Torre Torrence Torrey
Torrie Torrin Torry Tory Toussaint Tova Tove Towney Townie Townsend Towny Tracee Tracey Traci
Tracie Tracy Trajan Traver Travers Travis Travon Travus Tre Trefor Tremain Tremaine Tremayne
Trenna Trent Trenton Tresa Trescha Tressa Tressie Trev Treva Trevar Trever Trevion Trevor Trey
Tricia Trilochan Trilochana Trilok Trilokanath Trilokesh Triloki Trina Tripp Tris Trish Trisha
Trista Tristam Tristan Tristian Tristin Triston Tristram Trix Trixi Trixie Trixy Troy Trstram
Truda Trude Trudey Trudi Trudie Trudy Trueman Trula Trumaine Truman Trumann Trycia Trystan Tuana
Tucker Tuckie Tucky Tudor Tull Tulley Tully Turner Turold Tushar Tuur Twan Twila Twyla
Ty Tybalt Tybi Tybie Tycho Tye Tygo Tyler Tymon Tymothy Tynan Tyne Tyra Tyree Tyreek Tyrel
Tyrell Tyrese Tyrique Tyron Tyrone Tyrus Tyshawn Tyson Ubaldo Udai Udale Udall Udell Udit Ugo
Ujjawal Ujjwal Ula Ulberto Ulices Ulick Ulises Ulla Ulric Ulrica Ulrich Ulrick Ulrika
Ulrikaumeko Ulrike Ulysse Ulysses Uma Umang Umberto Umeko Umut Una Upendra Upton Urbain Urbano
Urbanus Uri Uriah Uriel Urmila Ursa Ursala Ursola Urson Ursula Ursule Ursulina Ursuline Usain
Usha Usman Uta Uttam Uzodimma Vachel Vaclav Vada Vadim Vaidehi Vaijayanthi Vaijayanti Vail
Vaishnavi Vaishno Vaishvi Val Vala Valaree Valaria Valdemar Vale Valeda Valencia Valene Valenka
Valentia Valentijn Valentin Valentina Valentine Valentino Valera Valere Valeria Valerie Valerija
Valery Valerye Valida Valina Valle Valli Vallie Vally Valma Valry Valter Vance Vanda Vanesa
Vanessa Vania Vanja Vanna Vanni Vannie Vanny Vanya Varalakshmi Vasanti Vasco Vasil Vasili
Vasilis Vasily Vassili Vassily Vasudev Vasudeva Vasudha Vasundhara Vaughan Vaughn Vavrinec Veda
Vedang Vedanga Vedanshi Veerle Veit Velda Velimir Vella Velma Velva Vena Venance Venceslas
Vendelin Venera Venita Venus Vera Veradis Verda Verdie Vere Verena Verene Vergie Vergil Verica
Veriee Verile Verina Verine Verla Verlie Vern Verna Verne Vernen Verner Verney Vernice Vernie
Vernon Vernor Verona Veronica Veronika Veronike Veronique Vesna Vesper Vesta Vevay Vi Vianney
Vic Vicenta Vicente Vick Vicki Vickie Vicky Victoir Victoire Victor Victoria Victorien Victorin
Vida Vidal Vidhur Vidhya Vidovic Vidovik Vidur Vidya Vienna Vieve Viggo Vigile Vigo Vijay Vik
Viki Vikki Vikky Vikram Viktor Viktoria Vilhelmina Vilma Vimal Vimala Vin Vina Vinay Vince
Vincenc Vincent Vincents Vincenty Vincenz Vincenza Vincenzo Vinciane Vinita Vinni Vinnie Vinny
Vinod Vinson Vinz Viola Violante Viole Violet Violeta Violetta Violette Virender Virge Virgie
Virgil Virgilio Virgina Virginia Virginie Vishnu Vishwamitra Vit Vita Vitaly Vite Vitia Vito
Vitor Vitoria Vittoria Vittorio Vitus Viv Viva Vive Vivi Vivia Vivian Viviana Viviane Vivianna
Vivianne Vivie Vivien Viviene Vivienne Viviyan Vivyan Vivyanne Vlad Vladamir Vladana Vladimir
Vladimira Vladislav Vlasta Vlastimil Vlastimir Vojislav Vojtech Volodymyr Von Vonni Vonnie Vonny
Vratislav Vrinda Vrund Vyas Vyky Wade Wadsworth Wain Waino Wainwright Waite Wakefield Wald
Waldemar Walden Waldo Waldon Wale Waleed Waleran Walid Walker Wallace Wallache Wallas Wallie
Wallis Walliw Wally Walsh Walt Walter Walther Walton Waly Wanda Wandie Wandis Wandrille Waneta
Wang Wangari Wanids Ward Warde Ware Waring Warner Warren Washington Wasim Wat Watson Wava
Waverley Waverly Waylan Wayland Waylen Waylin Waylon Wayne Webb Weber Webster Wei Weidar Weider
Welbie Welby Welch Weldon Wellington Wen Wenda Wendall Wende Wendel Wendeline Wendell
Wendi Wendie Wendy Wendye Wenona Wenonah Werner Wernher Wes Wesley Wessel Westbrook Westbrooke
Westleigh Westley Weston Weylin Wheeler Whit Whitaker Whitby Whitman Whitney Whittaker Wiatt
Wibke Wiebke Wies Wilber Wilbert Wilbur Wilburn Wilburt Wilden Wildon Wileen Wilek Wiley Wilford
Wilfred Wilfredo Wilfrid Wilhelm Wilhelmina Wilhelmine Wilie Will Willa Willabella Willamina
Willard Willdon Willem Willetta Willette Willey Willi William Willie Willis Willow Willy Willyt
Wilma Wilmar Wilmer Wilmette Wilona Wilone Wilow Wilson Wilton Windham Winfield Winfred Wini
Winifield Winifred Winn Winna Winnah Winne Winni Winnie Winnifred Winny Winona Winonah Winslow
Winston Winthrop Witt Wittie Wolfgang Wolfie Wolfy Woodie Woodman Woodrow Worden Worthington
Wout Wouter Wrennie Wyatan Wyatt Wye Wylie Wylma Wyman Wyn Wyndham Wynn Wynne Wynnie Wynny
Xander Xaver Xavi Xavier Xaviera Xaviere Xem Xena Xenia Xenophon Xenos Xerxes Xever Xi Ximenes
Ximenez Xu Xylia Xylina Xymenes Xzavier Yaa Yadira Yahya Yakubu Yale Yalonda Yanaton Yance
Yancey Yancy Yankee Yannic Yannick Yannik Yannis Yao Yara Yarah Yardley Yaren Yasin Yasir
Yasmeen Yasmin Yasmine Yasser Yassin Yassine Yassir Yasuo Yaw Yazmin Yehudi Yehudit Yelena
Yenthe Yesenia Yessenia Yetta Yettie Yetty Yevette Yevgeny Yfke Yinthe Yitzhak Ylvi Ylvie Ynes
Ynez Yoann Yogendra Yogesh Yoginder Yoko Yolanda Yolande Yolane Yolanthe Yorgo Yorgos Yorke
Yorker Yoshi Yoshiko Younes Youp Yousef Youssef Yovonnda Yoweri Ysabel Ysaline Yseult Yukio Yul
Yule Yulia Yulma Yuma Yuna Yunus Yuri Yurik Yusuf Yven Yves Yvette Yvon Yvonne Yvor Zabrina Zac
Zaccaria Zach Zacharia Zachariah Zacharias Zacharie Zachary Zache Zacherie Zachery Zack
Zackariah Zackary Zackery Zafar Zafir Zahara Zaheer Zahid Zahra Zain Zainab Zaira Zak Zakaria
Zakary Zander Zandra Zane Zaneta Zara Zarah Zared Zaria Zarla Zayd Zayn Zdenka Zdenko Zdeslava
Zdravko Zea Zeb Zebadiah Zebedee Zebulen Zebulon Zechariah Zed Zedekiah Zef Zehra Zeke Zelda
Zelig Zella Zelma Zelmira Zena Zenia Zeno Zenobia Zephirin Zerk Zetta Zev Zeyd Zeyneb Zeynep
Zhang Zhao Zhou Zia Ziad Zilvia Zina Zinedine Zion Zita Zitella Ziva Ziyanda Zlata Zlatan
Zlatica Zlatka Zlatko Zoe Zoeva Zoey Zofia Zoie Zoila Zoja Zola Zollie Zolly Zoltan Zonda Zondra
Zonnya Zora Zorah Zoran Zorana Zorina Zorine Zorka Zsa Zsazsa Zsolt Zula Zulema Zuzana Zuzanna
Zvonimir
Rob Chuck Cliff Kit Mo Nat Gaz Daz Shaz Baz Barb Debs Gill Mungo Sioned Ifan Llyr Aoife Cathal Nimco Olukemi Funmi Agnieszka Grahame Innes Dot
Rishi Suella Priti Sajid Nadhim Humza Sadiq Anas Barack Kyrsten Jair Shehbaz Taavi Kyriakos Bola Bukayo Kylian Malala Riz Thandie Chiwetel
`,
  worldGivenNames,
);
