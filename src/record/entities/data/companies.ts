/**
 * Companies, agencies and bodies that the press names by one word, without saying what they are. General knowledge of
 * English news, written by hand; words that are plain English, places or surnames as often are left out ("Apple",
 * "Amazon", "Ford"). In lower case.
 */
export const COMPANIES: ReadonlySet<string> = new Set(
  `google microsoft facebook twitter youtube instagram whatsapp tiktok netflix yahoo wikipedia wikinews wikileaks spotify
  uber airbnb paypal ebay samsung nokia sony toyota honda nissan hyundai volkswagen renault peugeot fiat volvo boeing
  airbus lufthansa qantas ryanair easyjet exxonmobil gazprom rosneft yukos lukoil aramco petrobras glencore unilever
  nike adidas nestle nestlé pfizer astrazeneca moderna novartis bayer monsanto walmart tesco sainsbury ikea starbucks mcdonald's
  vodafone verizon telstra huawei alibaba tencent siemens ericsson intel nvidia openai deutsche citigroup barclays hsbc
  goldman unicef unesco unhcr interpol europol eurostat opec oxfam greenpeace amnesty reuters bloomberg interfax tass
  xinhua kyodo yonhap anadolu jazeera hezbollah hamas euronews politico`
    .split(/\s+/u)
    .filter(Boolean),
);
