import { listWords } from '../text/word-list';

/**
 * Common given names of the cultures that news writes about most, from general knowledge. A name is evidence, never
 * proof: words that are common nouns or places in a pack are left out, or outweighed there.
 */
export const givenNames: readonly string[] = [
  // English.
  ...listWords(`
    aaron abigail abby adam adele agatha aidan aimee alan albert alec alex alexa alexander alexandra alexis alfie
    alice alicia alison allan allen allison alyssa alistair amber amy andrea andrew angela angelica angelina angie ann
    anna anne annette annie anthony antonia antony archie ariana arlene arnold arthur ashley aubrey audrey austin ava
    barack barbara barry bart beatrice becky ben benedict benjamin bernard bernice bernie bert beth bethany betsy
    betty beverly bev bill billie billy blake bob bonnie boris brad bradley brandon brenda brendan brent brett brian
    bridget britney brittany brooke bruce bryan bryce byron caitlin callum calvin cameron camilla candace carl carla
    carlton carly carmen carol caroline carolyn carrie casey chad cassandra catherine cathy cecilia cedric charlene charles
    charlie charlotte chelsea cheryl chloe chris christie christine christopher chuck cindy claire clara clarence
    clark claudia clay clayton cliff clifford clint clinton clive cody colin colleen connie connor conor corey cory
    courtney craig crystal curt curtis cynthia daisy dale damian damien dan dana daniela danielle danny daphne darlene darrell
    darren darryl dave david dawn dean deanna deb debbie deborah debra deirdre delia denis denise dennis derek derrick
    desmond deval diane dianne dick dominic don donald donna dora doreen doris dorothy doug douglas duane duncan dustin
    dwayne dwight dylan earl ed eddie edgar edith edmund edna eileen elaine eleanor elena eli elias elijah elisa elise
    elizabeth ella ellen elliot elliott ellie elmer elon elsie emily emma emmanuel eric erin ernest ernie ethan eugene eunice evan
    eve evelyn faith fay felicia felicity felix fergus finn fiona flora florence floyd frances francesca francis frank
    franklin fred freda frederick gabriel gabrielle gail gareth garrett garry gary gavin gemma gene geoff geoffrey
    george georgina gerald geraldine gerard gilbert gillian gina giles ginger gladys glen glenda glenn gloria gordon
    graham grant greg gregory greta guy gwen gwendolyn hailey hannah harold harriet harris harry harvey hayley hazel
    heather hector heidi helen helena herbert hilary hillary holly hope howard hubert hugh hugo hunter iain ian ignacio
    imogen ingrid irene iris irving isaac isabel isabella isabelle ivan ivanka ivy jack jackie jackson jacob jacqueline
    jade jaime jake jamal james jamie jan jane janet janice jared jasmine jason jay jayne jean jeanette jeanne jeb jed
    jeff jefferson jeffrey jen jenna jennifer jenny jeremiah jeremy jerome jerry jesse jessica jessie jill jillian jim
    jimmy jo joan joann joanna joanne joe joel joey john jon jonah jonathan jordan joseph josephine josh joshua joy
    joyce juan judith judy julia julian julianne julie juliet june justin kamala karen karl kate katelyn katherine kathleen
    kathryn kathy katie katrina kay kayla keir keith kelly kelsey ken kendall kendra kenneth kenny kent kerry kevin kim
    kimberly kirk kirsten kirsty kris kristen kristin kristina kristy krystal kurt kyle lance larry laura lauren
    laurence laurie lawrence leah lee leigh leila lena leo leon leonard leroy leslie lester lewis liam lillian lily
    lindsay lindsey lionel liz lloyd lois lonnie loretta lori lorna lorraine louis louise lucas lucia lucille lucy
    luke luther lyle lynda lynn lynne mabel mackenzie madeline madison mae maggie malcolm mandy marc marcia marco marcus
    margaret marge margot marguerite marian marianne marie marilyn marion marjorie mark marlene marsha marshall marty
    martyn marvin mary mathew matt matthew maureen maurice max maxine megan meg mel melania melanie melinda melissa melvin
    meredith michael michele michelle mick mickey mike mildred miles milton mindy miranda miriam mitch mitchell mitt
    moira molly mona monica morgan morris muriel myra nadine nancy naomi natalie natasha nate nathan nathaniel neal ned
    neil nell nellie nicholas nick nicola nicole nigel nikki noah noel nora norma norman olga olive oliver olivia orlando
    oscar otis owen paige pam pamela pat patrice patricia patrick patsy patti patty paul paula pauline pedro peggy penelope
    penny percy perry pete peter phil philip phillip phoebe phyllis pierce polly preston priscilla quentin rachael ralph
    randall randy raquel ray raymond rebecca reggie regina reginald rene renee rex rhonda ricardo rich richard rick
    rob robbie roberta robin rochelle rod roderick rodney roger roland ron ronald rory rosalind rose rosemary
    rosie ross rowan roxanne ruby rudolph rufus rupert russ russell rusty ruth sabrina sadie sally sam samantha
    sammy samuel saul scarlett scott sean sebastian selena selina seth shane shannon sharon shaun shawn sheila shelby
    shelley sheldon sherri sherry sheryl shirley sidney sofia sonia sophia sophie spencer stacey stacy stan stanley
    stella stephanie stephen steve steven stewart stu stuart sue susan susanna susannah susie suzanne sybil sydney
    sylvester sylvia tabitha tamika tammy tanya tara taylor ted terence teresa terrance terri terry tess tessa thelma
    theodore theresa tiffany tim timothy tina tobias toby todd tom tonya tracey tracy travis trevor tricia trina trish
    trudy tulsi tyler tyrone ursula val valerie vaughn vernon vic victor victoria vince vincent viola violet virgil
    virginia vivian vivien wade wallace walter wanda warren wayne wendell wes wesley whitney wilbur wilfred will
    willard william willie wilma winifred winston woodrow xavier yolanda yvette yvonne zach zachary zack zara zoe
    beto jodi kirstjen nydia rand rashida xochitl zalmay
  `),
  // European, American and Russian.
  ...listWords(`
    adolf adriano aleksandr aleksei aleksandar aleksander alberto alejandro alessandro alessandra alexandre alexandros
    alexei alexey alfonso alfredo alina alvaro anatoly anders andrei andrej andres andrzej angel angelo anibal anja anke
    ante antoine antonin antonio antti arkady armando arnaud arne arseniy artem artur arturo astrid axel barbora bartosz
    bashar beata benito benjamin benoit bernardo bjorn bogdan boris boutros branko bruno camille carles carlo carlos carolina
    catalina cesar charles chiara christophe cristiano cristina cyril dagmar damir danijel danilo daria dario dejan denis
    didier diego dieter dietmar dilma dirk dmitri dmitriy dmitry dominique donatella dragan dusan edgar edouard eduard eduardo
    egor ekaterina elisabeth emil emile emilio emmanuel enrico enrique ernesto erwin esteban ettore eugenio evgeny
    evgenia evo fabian fabio fabrice federica federico felipe ferenc fernanda fernando filip florian francesco francisco
    franco francois frans franz frederic friedrich fritz fyodor gabriela gaston gennady georges georgi gerard gerhard gert
    giancarlo gianluigi gianni giorgia giorgio giovanni giulia giuseppe gonzalo goran grigory guillaume guillermo gunther
    gustavo hans heiko heinrich heinz helmut henri herve hugo igor ilya inga ioannis irina isabelle istvan iva ivo jacques
    jaime jair jakob jan janez javier jaroslaw jens jerzy joao joaquin jochen jocelyn joern johann johanna jorge jose joseph
    josip josef juha julio julien jurgen kaja kamila karl karolina kasper katarina kateryna katja klaus kirill konstantin
    krzysztof kyriakos lars laurent lech leila leonardo leonid lionel lorenzo luc luca lucas luciano ludovic ludmila luis luisa
    luiz lula magdalena magnus maksim manuel manuela marcel marcela marcelo marcin marek margarita margrethe maria mariano
    marina mario mariusz marko marta marton mateo mateusz matteo matthias mattia mauricio mauro maxim maxime mehmet mette michal
    michel michele miguel mikhail mikael mikko milan milos milomir miloslav mircea mirjana mladen monika narciso natalia natalya nemanja nicolae
    nicolas nicolo nicos niels nikita nikol nikola nikolai nikolay nikolaos nikos novak olaf oleg oleh oleksandr oleksii
    olena olivier ondrej otto pablo paolo pascal patricio pavel pavlo pedro pekka petr petra petro philippe pierre pierluigi pietro piotr
    predrag rafael rafal raimundo rainer ramon raul recep regis renato ricardo roberto rodrigo rodolfo roland roman ronaldo rossana
    ruben ruslan salvador salvatore sandro santiago sara sauli sebastien sepp serge sergei sergey sergio serhiy silvio simona
    slobodan sofia stanislav stefan stefano stephane svetlana sven tadeusz tamara tarja tatiana taras tayyip tedros thierry timo tobias tomas
    tomasz tomislav ulrich ulrike umberto ursula vaclav vadim valentin valentina valeria valery vasily vera veronica viktor
    viktoria vincenzo vitali vitaly vittorio vladimir vladislav volodymyr vyacheslav walter werner willy witold wladyslaw wojciech wolfgang
    xavi yanis yannick yaroslav yevgeny yevgeniya yulia yuri yuriy yvan yves zbigniew zdenek zinedine zlatan zoran
  `),
  // Arabic, Persian, Turkish, African, South Asian.
  ...listWords(`
    abbas abd abdallah abdel abdelaziz abdelfattah abdirahman abdulaziz abdulrahman abiy abu adel afzal ahmed ahmet aisha ajay ajit akhilesh
    akram alaa aliko aliyu amar amina amit amitabh ammar amr ana anand anil anita anjali ankit anwar aparna arjun arun arvind asad asha
    ashok ashraf ashwin asif atiku atul ayatollah ayesha ayman aymen aziza babatunde bakr bassam bassem benazir bhupesh bilal bilawal
    boubacar chinedu chandrababu cyril deepak deepika devendra dilip dinesh ebrahim ehud ekrem emine emmerson emre esmail faisal fahd faiz
    fares farooq farouk fatema fatima fatou fawaz fawzia fayez fumio ganesh gaurav ghassan girish gita gopal goodluck habiba hadi hafez
    haider hamad hamed hamza hanan haruna harish hashim hassan hatem hemant hossein huda hussain hussein hussam ibrahima idriss imran
    indira indrani irfan ismail ismaila jagdish jamal jamila jawaharlal jyoti kabir kamal kapil karim kashif kavita kemal kemi khadija
    khaled khalid khalifa khamenei kiran krishna kumar lakshmi lalit lata laxmi layla leila lubna madhav mahatma mahesh mahinda mahmoud
    mahmood majid malala mamata mamoun manish manmohan manoj maryam masood masoud mayawati meera meena mehdi mehmet mira mohammed mohan
    mohd mohsen mohsin moussa mukesh murad murat mustapha muzaffar nabil nader naftali nagarjuna nahid najib narendra nasser
    naveed navin nawaf nawaz nazir neha nicos nilesh nirmala nitin noura nouri olusegun omar osama osman oumar parveen pooja pradeep prakash
    pranab pranav prasad prashant praveen preeti prem priya priyanka rabia rachid rahul raila rajat rajeev rajendra rajesh rajiv rajnath
    raju rakesh rami ramesh ranil rania rashid ravi razia recep rekha reuven riyad rohit rohan rohini roya ruhollah sachin sadiq sadia saeed
    safdar said sajid salah salih salman samer sami samir sana sandeep sanjay sanjeev santosh sara sardar sarita satish saud selahattin
    selim senait shahbaz shaikh shakeel shankar sharad sharif shashi sheikh shireen shreya shubham siddharth simran sonam soumaya
    subhash sudhir suhail sukhdev sultan sunil sunita suresh sushil sushma syed tahir talal tamer tariq tawakkol tayeb uday uddhav uhuru usha
    varun vijay vikram vikas vinay vinod vipin vivek waleed walid waqar yahya yair yasir yasser yitzhak yogendra younis yousef youssef
    yusuf zahid zahir zainab zabihullah zeinab zeynep zia ziad
  `),
  // Chinese, Korean, Japanese, Vietnamese, Thai, Filipino, Burmese, Malay.
  ...listWords(`
    aiko akihiko akihito akiko akio akira anutin anwar aung bongbong chan chanocha dae-jung fumiko fumio geun-hye haruhiko haruki
    haruto hideki hiroki hiroko hiroshi hiroyuki hirokazu hun-sen hun jae-in jae-myung jae-yong jin jinping jong-il jong-un junichiro junko
    kaori katsunobu kazuhiro kazuki kazuo keiichi keiji keiko ken kenichi kenji kenta keqiang kishi koichi koji kosuke kyung-wha makoto
    mahathir mamoru manabu mariko masaaki masahiro masako masashi masato masayoshi mayumi megumi min-ho min-seok min-jung
    min-jae mitsuko moon-soo motegi muhyiddin najib naoki naoko naomi naoto natsuki nguyen noriko noriyuki pita prayut prayuth
    qiang qishan quang rodrigo ryo ryota sakura sanae satoru satoshi seiji seiko shigeru shigeki shinichi shinji shinzo shinjiro shunichi
    sook-yeol srettha suga suk-yeol sung-min suu-kyi tadashi taichi takahiro takako takashi takayuki takeo takeshi takuya taro
    tatsuya tetsuya thaksin thanathorn tomohiro tomoko tomoya toru toshiaki toshihiro toshiko toshimitsu tsai tsutomu
    wenbin xiaoming xiaoping xuan yasuhiro yasuo yasuko yingluck yo-jong yoko yohei yoichi yoichiro yong-un yoon yoshihide yoshihiko yoshihiro
    yoshiko yoshimasa yoshinori yosuke yuki yukihiro yukiko yukio yuko yuriko yusuke yutaka zedong ziyi ismail hishammuddin
    lijian leni jejomar benigno corazon imee gloria ferdinand
  `),
];
