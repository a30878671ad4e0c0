/**
 * Common given names by gender, from general knowledge of names in the news of many countries, written by hand; names
 * that men and women share are in neither list but in `EITHER`. A name tells a gender only where nothing nearer does.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

export const MALE_NAMES = words(`
aaron abbas abdel abdul abdullah abdulla abraham adam adel adolf adrian ahmad ahmed alan alain albert alberto aldo
alejandro aleksandr aleksander alec alexander alexandre alexandros alexei alexey alfred alfredo ali alistair alastair
allan allen alun alvaro amir amin amit anatoly anders andre andreas andrei andres andrew andrey andrzej andy
angelo angus anil anthony antoine anton antonio antony antonis anwar archie ariel arjun armando arnold arthur arturo
ashraf asif atul augusto avi axel aziz baldev barack barnaby barry bart bashar basil ben benedict benito
benjamin benny bernard bernardo bernie bertie bill billy bob bobby boris brad bradley brendan brett brian bruce bruno
bryan byron calum carl carlo carlos carlton cecil cesar chad charles charlie chester chris christian
christoph christophe christopher christos chuck clarence claude claudio clement cliff clifford clint clive clyde colin
connor conor conrad constantine cory craig curtis cyril cyrus damian damien damon dan daniel danny dario darren darryl
dave david davide dean declan denis dennis denzel derek desmond dick diego dieter dimitri dimitris dirk dmitri dmitry
dominic dominik don donald doug douglas duncan dwight earl ed eddie edgar edgardo edmund eduard eduardo edward edwin
ehud eli elias elijah elliot elon emanuel emil emilio emmanuel enda enrico enrique eric erik ernest ernesto ernst
erwin esteban ethan eugene evan evgeny ewan ewen fabio fabrice fahad faisal farouk felipe felix fernando fidel floyd
francesco francis francisco francois françois frank franklin franz fred freddie freddy frederic frederick friedrich
fritz gabriel gareth garry gary gavin gennady geoff geoffrey george georges georgios gerald gerard gerardo gerhard
gerry ghassan giles gianni gilbert giorgio giovanni giuseppe glen glenn gordon graeme graham grant greg gregor gregory
guido guillaume guillermo gunter gus gustavo guy hamid hamza hans harald harold haroon harry harvey hasan hassan
hector heinrich helmut henri henrik henry herbert herman hernan hisham horst hosni hubert hugh hugo humphrey
hussein ian iain ibrahim idris igor ilham ilya imad imran inder isaac ismail ivan ivor jack jackson jacob jacques
jaime jakob jamal james janos jared jarrod jason javier jay jean-claude jean-marc jean-luc jean-paul
jean-pierre jeff jeffrey jens jeremy jerome jerry jesus jim jimmy joao joachim joaquin joe joel joey johan johann
johannes john johnny jon jonas jonathan jonny jordi jorge jose josé josef joseph josh joshua josip juan juha julian
julio jurgen jürgen justin kamal karim karl keith ken kenneth kenny kevin khaled khalid kieran kirk klaus konrad
konstantin kostas krzysztof kurt kyle lance lars larry laurence laurent lawrence lech len leo leon leonard
leonardo leonid leopoldo les leszek lewis lionel lloyd louis luca lucas lucio luigi luis luiz lukas luke łukasz maciej
magnus mahmoud mahmud malcolm manmohan manuel manolo marat marc marcel marcelo marco marcos marcus marek mario mariusz
mark marko marshall martin martti marvin marwan mateusz matt matteo matthew matthias maurice mauricio mauro max maxim
maxime mehmet mel michael michal michel miguel mihai mike mikhail milan miles milos milton mitch mitchell mitt moammar
mohamed mohammad mohammed mohamud moises moshe muammar muhammad murray mustafa nabil naftali nathan nathaniel navjot
neal ned neil nelson nicholas nick nicolas nicolás nigel nikita nikola nikolai nikos noah noam noel norman nuri oleg
oleksandr oliver olaf omar orlando oscar osama osman otto owen pablo paddy paolo pascal patricio patrick paul paulo
pavel pawel paweł pedro percy perry pete peter petr petro petros philip philippe phil phillip pierre pieter piotr
prakash quentin rafael raheem rahul raj rajiv rajesh ralph ramon rami ramzan randy rashid raul raúl ray raymond recep
reginald reinhard rene rené reza ricardo riccardo richard rick ricky rob robbie robert roberto rod roderick
rodney rodrigo roger roland rolf roman romano ron ronald ronnie rory ross roy ruben rudolf rudolph rudy rupert russ
russell ryan saad saddam saeed salam salman salvador salvatore sami samir samuel sandeep sanjay saul scott
sean sebastian sepp serge sergei sergey sergio seth seymour shah shane shaun shawn sheldon shimon shinzo sid sidney
silvio simon slobodan solomon spencer stan stanley stefan stefano stefanos steffen stephane stephen steve steven
stewart stuart sunil suresh sven syed tadeusz tarek tariq taro ted terence terry theo theodore thierry thomas tim
timothy tobias toby todd tom tomas tomasz tommy tony travis trevor tristan tyler ulrich umberto uri václav vadim
valentin valery vasily vernon viktor victor vijay vikram vince vincent vincenzo vitali vitaly vitor vivek vlad vladimir
vladislav volodymyr wade walid wally walter warren warwick waseem wayne wen werner wesley wilfred wilhelm will william
willie willy winston wolfgang woody xavier yair yannis yasser yigal yitzhak yoav younis youssef yuri yury yusuf yves
zaid zayed zbigniew zdenek zinedine zoran
`);

export const FEMALE_NAMES = words(`
abigail ada adele adriana agnes agnieszka aisha alejandra aleksandra alexandra alexandria alice alicia alina alison
allison alma amal amanda amber amelia amina amy ana anastasia andrea angela angelina angie anita anja ann anna
annabel anne anneliese annette annie antonia anya aoife arlene asma astrid audrey ayesha ayse barbara beata beatrice
beatrix becky belinda bernadette beryl bess beth bethany betty beverly beverley birgit bianca brenda bridget brigitte
britney bronwyn camilla camille candice carla carmel carmen carol carole carolina caroline carolyn carrie cassandra
catarina caterina catherine cathy cecilia celeste celia charlene charlotte cheryl cherie chloe christina
christine cindy claire clara clare claudia colette colleen condoleezza constance cordelia cristina cynthia daisy
dalia daniela danielle daphne darlene dawn deborah debra debbie deirdre delia denise diana diane dianne dina dolores
donna dora doreen doris dorothy ebony edith eileen eilidh elaine eleanor elena eleni elisa elisabeth elise elizabeth
ella ellen elsa elsie elvira emilia emily emma erica erin esther estelle ethel eunice eva eve evelyn faith farah
fatima federica felicity fiona flora florence frances francesca françoise frida gabriela gabrielle gail gemma genevieve
georgia georgina geraldine germaine gertrude gillian gina ginny gladys glenda gloria golda grace greta gretchen
gwen gwyneth hala hannah hanan harriet hazel heather heidi helen helena helene helga hermione hilary hillary hilda
holly ida ilse imelda imogen ingrid ines ioanna irena irene irina iris isabel isabella isabelle ivana ivy jacinda
jacqueline jacqui jan jana jane janet janette janice janine jasmine jean jeanette jeanne jelena jemima jenna jennie
jennifer jenny jess jessica jill jillian joan joanna joanne jocelyn jodie johanna josephine joyce juanita judith judy
julia juliana julie juliet june justine karen karin karina karla kate katerina katharina katherine kathleen kathryn
kathy katie katja katrina katy kay kayla kaye kellie kelly kerry-anne kirsten kirsty kristen kristina kylie lara latifa
laura lauren layla leah leanne leila lena lesley leticia libby lila lily linda lisa liz liza lois lola
loretta lorna lorraine louisa louise lucia lucinda lucy luisa lydia lyn lynda lynn lynne mabel madeleine madonna maeve
maggie magdalena malala mandy manuela marcia margaret margarita margot maria mariam marian marianne marie marilyn
marina marine marion marissa marjorie marlene martha martina mary maryam matilda maureen mavis maxine megan meghan
melanie melinda melissa mercedes meredith meryl mia michaela michele michelle mildred millie mimi minnie miranda miriam
moira molly mona monica monika muriel myra nadia nadine nancy naomi natalia natalie natasha nell nicola nicole nina
noor nora noreen norma octavia olena olga olive olivia ombretta oprah paige pam pamela paola patricia patsy paula
pauline pearl peggy penelope penny petra philippa phoebe phyllis polly priscilla priti priya rachel ramona rebecca
regina renata renee rhonda rina rita roberta rosa rosalind rosanna rose rosemary rosie roslyn rowena roxanne ruth
sabine sabrina sadie sally samantha sandra sara sarah saskia selena selma serena shakira shami sharon sheila shelley
sheryl shirley silvia simone sinead siobhan sofia solange sonia sophia sophie stacey stefanie stella stephanie sue
svetlana susan susana susanna susanne suzanne suzy sylvia sylvie tamara tammy tania tanya tara tatiana teresa tess tessa thelma
theresa tina toni tracey tracy tricia trudy tzipi ursula uma valentina valerie vanessa vera veronica vicki vicky
victoria viktoria violet virginia vivian vivienne wanda wendy whitney wilma winifred yasmin yelena yingluck yolanda
yvette yvonne zainab zara zoe zuzana
`);

/** Given to men and women alike. */
export const EITHER = words(`
alex alexis ashley bailey blair bobbie cameron casey charley chris dana drew francis gene hayden jackie jamie jean
jesse jo jody jordan kelly kerry kim kit lee leigh lesley leslie lindsay lindsey marion morgan nicky pat quinn reese
robin sam sandy sasha shannon sidney stacy stevie taylor tracy val vivian xi yi wei li mo nur noor nikita
`);
