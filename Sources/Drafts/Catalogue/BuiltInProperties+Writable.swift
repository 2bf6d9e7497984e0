extension BuiltInProperties {
  /// Properties that can be written, and those of which it is not known.
  // swift-format-ignore
  static let writable = """
    email|Email|contactinformation|string|text|w
    firstname|First Name|contactinformation|string|text|w
    lastname|Last Name|contactinformation|string|text|w
    phone|Phone Number|contactinformation|string|phonenumber|w
    mobilephone|Mobile Phone Number|contactinformation|string|phonenumber|w
    company|Company Name|contactinformation|string|text|w
    jobtitle|Job Title|contactinformation|string|text|w
    lifecyclestage|Lifecycle Stage|contactinformation|enumeration|radio|w|subscriber=Subscriber;lead=Lead;marketingqualifiedlead=Marketing Qualified Lead;salesqualifiedlead=Sales Qualified Lead;opportunity=Opportunity;customer=Customer;evangelist=Evangelist;other=Other
    hs_lead_status|Lead Status|contactinformation|enumeration|radio|w|NEW=New;OPEN=Open;IN_PROGRESS=In Progress;OPEN_DEAL=Open Deal;UNQUALIFIED=Unqualified;ATTEMPTED_TO_CONTACT=Attempted to Contact;CONNECTED=Connected;BAD_TIMING=Bad Timing
    hubspot_owner_id|Contact owner|contactinformation|enumeration|select|wx
    website|Website URL|contactinformation|string|text|w
    address|Street Address|contactinformation|string|text|w
    city|City|contactinformation|string|text|w
    state|State/Region|contactinformation|string|text|w
    zip|Postal Code|contactinformation|string|text|w
    country|Country/Region|contactinformation|string|text|w
    annualrevenue|Annual Revenue|contactinformation|string|text|w
    associatedcompanyid|Primary Associated Company ID|contactinformation|number|number|wx
    associatedcompanylastupdated|Associated Company Last Updated|contactinformation|number|number
    closedate|Close Date|contactinformation|datetime|date|w
    company_size|Company size|contactinformation|string|text|w
    currentlyinworkflow|Currently in workflow (discontinued)|contactinformation|enumeration|booleancheckbox||true=True;false=False
    date_of_birth|Date of birth|contactinformation|string|text|w
    degree|Degree|contactinformation|string|text|w
    fax|Fax Number|contactinformation|string|phonenumber|w
    field_of_study|Field of study|contactinformation|string|text|w
    followercount|Follower Count|contactinformation|number|number
    gender|Gender|contactinformation|string|text|w
    graduation_date|Graduation date|contactinformation|string|text|w
    hs_all_assigned_business_unit_ids|Brands|contactinformation|enumeration|checkbox|wx
    hs_buying_role|Buying Role|contactinformation|enumeration|checkbox|w|BLOCKER=Blocker;BUDGET_HOLDER=Budget Holder;CHAMPION=Champion;DECISION_MAKER=Decision Maker;END_USER=End User;EXECUTIVE_SPONSOR=Executive Sponsor;INFLUENCER=Influencer;LEGAL_AND_COMPLIANCE=Legal & Compliance;OTHER=Other
    hs_clicked_linkedin_ad|Clicked on a LinkedIn Ad|contactinformation|enumeration|booleancheckbox||true=Yes;false=No
    hs_contact_enrichment_opt_out_timestamp|Enrichment opt out timestamp|contactinformation|datetime|date
    hs_content_membership_email|Member email|contactinformation|string|text|w
    hs_content_membership_email_confirmed|Email Confirmed|contactinformation|bool|booleancheckbox||true=Yes;false=No
    hs_content_membership_follow_up_enqueued_at|Time enrolled in registration follow up emails|contactinformation|datetime|date
    hs_content_membership_notes|Membership Notes|contactinformation|string|textarea|w
    hs_content_membership_registered_at|Registered At|contactinformation|datetime|date
    hs_content_membership_registration_domain_sent_to|Domain to which registration email was sent|contactinformation|string|text
    hs_content_membership_registration_email_sent_at|Time registration email was sent|contactinformation|datetime|date
    hs_content_membership_status|Status|contact_activity|enumeration|select|w|active=Active;inactive=Inactive
    hs_conversations_visitor_email|Conversations visitor email|contactinformation|string|text
    hs_country_region_code|Country/Region Code|contactinformation|string|text
    hs_created_by_conversations|Created By Conversations|contactinformation|bool|booleancheckbox||true=Yes;false=No
    hs_cross_sell_opportunity|Cross-sell Opportunity|contactinformation|bool|booleancheckbox||true=Yes;false=No
    hs_customer_agent_lead_status|Customer Agent Lead Status|contactinformation|enumeration|radio||qualified=Qualified;partially_qualified=Partially Qualified;not_qualified=Not Qualified
    hs_data_privacy_ads_consent|Ads Consent from Forms|contactinformation|bool|booleancheckbox||true=Yes;false=No
    hs_document_last_revisited|Recent Document Revisit Date|contactinformation|datetime|date
    hs_employment_change_detected_date|Employment change detected date|contactinformation|date|date
    hs_enriched_email_bounce_detected|Enriched Email Bounce Detected|contactinformation|bool|booleancheckbox||true=Yes;false=No
    hs_facebook_ad_clicked|Clicked Facebook ad|contactinformation|bool|booleancheckbox||true=Yes;false=No
    hs_facebook_click_id|Facebook click id|contactinformation|string|text|w
    hs_facebookid|Facebook ID|contactinformation|string|text
    hs_first_closed_order_id|First Closed Order ID|contactinformation|number|number
    hs_google_click_id|Google ad click id|contactinformation|string|text|w
    hs_googleplusid|googleplus ID|contactinformation|string|text
    hs_gps_error|GPS Error|contactinformation|string|text
    hs_gps_latitude|Latitudes|contactinformation|string|text
    hs_gps_longitude|Longitudes|contactinformation|string|text
    hs_inferred_language_codes|Inferred Language Codes|contactinformation|enumeration|select
    hs_is_enriched|Has been enriched|contactinformation|bool|booleancheckbox||true=Yes;false=No
    hs_job_change_detected_date|Job change detected date|contactinformation|date|date
    hs_journey_stage|Journey Stage|contactinformation|enumeration|radio||new_contact=New Contact;in_nurturing=In Nurturing;low_intent=Low-Intent;mid_intent=Mid-Intent;high_intent=High-Intent;unqualified=Unqualified;qualified=Qualified;onboarding=Onboarding;post_onboarding=Post Onboarding;engaged=Engaged;unengaged=Unengaged
    hs_language|Preferred language|contactinformation|enumeration|select|w|af;sq;sq-al;ar;ar-dz;ar-bh;ar-eg;ar-iq;ar-jo;ar-kw;ar-lb;ar-ly;ar-ma;ar-om;ar-qa;ar-sa;ar-sd;ar-sy;ar-tn;ar-ae;ar-ye;hy;eu;be;be-by;bg;bg-bg;ca;ca-es;zh;zh-cn;zh-hk;zh-mo;zh-sg;zh-tw;zh-chs;zh-cht;hr;hr-hr;cs;cs-cz;da;da-dk;nl;nl-be;nl-nl;en;en-au;en-ca;en-hk;en-in;en-ie;en-my;en-mt;en-nz;en-ph;en-sg;en-za;en-gb;en-us;en-zw;et;et-ee;fo;fa;fi;fi-fi;fr;fr-be;fr-ca;fr-fr;fr-lu;fr-mc;fr-ch;gl;ka;de;de-at;de-de;de-gr;de-li;de-lu;de-ch;el;el-cy;el-gr;gu;he;iw-il;hi;hi-in;hu;hu-hu;is;is-is;id;in-id;ga;ga-ie;it;it-it;it-ch;ja;ja-jp;kn;kk;kok;ko;ko-kr;ky;lv;lv-lv;lt;lt-lt;mk;mk-mk;ms;ms-bn;ms-my;mt;mt-mt;mr;mn;my;my-mm;no;nb;no-no;pl;pl-pl;pt;pt-br;pt-pt;pa;ro;ro-ro;ru;ru-ru;sa;sr;sr-ba;sr-me;sr-rs;sr-cs;sk;sk-sk;sl;sl-si;es;es-ar;es-bo;es-cl;es-co;es-cr;es-cu;es-do;es-ec;es-sv;es-gt;es-hn;es-mx;es-ni;es-pa;es-py;es-pe;es-pr;es-es;es-us;es-uy;es-ve;sw;sv;sv-fi;sv-se;sy;ta;tt;te;th;th-th;tr;tr-tr;uk;uk-ua;ur;vi;vi-vn;bn
    hs_last_metered_enrichment_timestamp|Last Metered Enrichment Timestamp|contactinformation|datetime|date
    hs_last_sales_activity_timestamp|Last Engagement Date|contactinformation|datetime|date
    hs_last_sales_activity_type|Last Engagement Type|contactinformation|enumeration|select||COMPANYPROSPECTS_REVISIT=Company Website Visit;PRESENTATION_REVISIT=Document View;EMAIL_CLICK=Email Click;EMAIL_OPEN=Email Open;EMAIL_REPLY=Email Reply;FORM_SUBMITTED=Form Submitted;MEETING_BOOKED=Meeting Booked;HUBSPOT_REVISIT=Website Visit
    hs_last_sms_send_date|Last Sms Send Date|contactinformation|datetime|date
    hs_last_sms_send_name|Last SMS Send Name|contactinformation|string|text
    hs_latitude|Latitude|contactinformation|number|number
    hs_legal_basis|Legal basis for processing contact's data|contactinformation|enumeration|checkbox|w|Legitimate interest – prospect/lead;Legitimate interest – existing customer;Legitimate interest - other;Performance of a contract;Freely given consent from contact;Not applicable
    hs_linkedin_ad_clicked|Clicked LinkedIn Ad|contactinformation|enumeration|booleancheckbox||true=Yes;false=No
    hs_linkedin_url|LinkedIn URL|contactinformation|string|text|w
    hs_linkedinid|Linkedin ID|contactinformation|string|text
    hs_live_enrichment_deadline|Live enrichment deadline|contactinformation|datetime|date
    hs_longitude|Longitude|contactinformation|number|number
    hs_marketable_reason_id|Marketing contact status source name|contactinformation|string|text
    hs_marketable_reason_type|Marketing contact status source type|contactinformation|enumeration|select||AD=Ad;CONTACT_IMPORT=Contact Import;CONVERSATION=Conversation;FORM_SUBMISSION=Form Submission;INITIAL_STATE=Initial State;INTEGRATOR_SET=Integrator Set;USER_SET=User Set;WORKFLOW=Workflow;EMAIL=Email;SAMPLE_CONTACT=Sample Contact;FEEDBACK_SUBMISSION=Feedback Submission
    hs_marketable_until_renewal|Marketing contact until next update|contactinformation|enumeration|booleancheckbox||true=Yes;false=--
    hs_membership_last_private_content_access_date|Membership last private content access date|contactinformation|datetime|date
    hs_messaging_engagement_score|messaging_engagement_score|contactinformation|number|number
    hs_mobile_sdk_push_tokens|Mobile Sdk Push Tokens|contactinformation|string|text
    hs_owning_teams|Owning Teams|contactinformation|enumeration|checkbox|x
    hs_persona|Persona|contactinformation|enumeration|select|w
    hs_pinned_engagement_id|Pinned engagement ID|contactinformation|number|number
    hs_pipeline|Pipeline|contactinformation|enumeration|select|wx
    hs_quarantined_emails|Quarantined Emails|contactinformation|string|textarea
    hs_read_only|Read only object|contactinformation|bool|booleancheckbox||true=Yes;false=No
    hs_registration_method|Registration Method|contactinformation|string|text
    hs_returning_to_office_detected_date|Returning to office detected date|contactinformation|date|date
    hs_role|Employment Role|contactinformation|enumeration|select
    hs_seniority|Employment Seniority|contactinformation|enumeration|select||vp=VP;director=Director;entry=Entry;executive=Executive;manager=Manager;owner=Owner;partner=Partner;senior=Senior;employee=Employee
    hs_shared_team_ids|Shared teams|contactinformation|enumeration|checkbox|x
    hs_shared_user_ids|Shared users|contactinformation|enumeration|checkbox|x
    hs_state_code|State/Region Code|contactinformation|string|text
    hs_sub_role|Employment Sub Role|contactinformation|enumeration|select
    hs_testpurge|testpurge|contactinformation|string|text
    hs_testrollback|testrollback|contactinformation|string|text
    hs_timezone|Time Zone|contactinformation|enumeration|select|w
    hs_twitterid|Twitter ID|contactinformation|string|text
    hs_unique_creation_key|Unique creation key|contactinformation|string|text|u
    hs_was_imported|Performed in an import|contactinformation|bool|booleancheckbox||true=Yes;false=No
    hs_whatsapp_phone_number|WhatsApp Phone Number|contactinformation|string|phonenumber|w
    hubspot_team_id|HubSpot Team|contactinformation|enumeration|select|x
    industry|Industry|contactinformation|string|text|w
    job_function|Job function|contactinformation|string|text|w
    kloutscoregeneral|Klout Score|contactinformation|number|number
    linkedinbio|LinkedIn Bio|contactinformation|string|text|w
    linkedinconnections|LinkedIn Connections|contactinformation|number|number
    marital_status|Marital Status|contactinformation|string|text|w
    message|Message|contactinformation|string|textarea|w
    military_status|Military status|contactinformation|string|text|w
    numemployees|Number of Employees|contactinformation|enumeration|select|w|1-5;5-25;25-50;50-100;100-500;500-1000;1000+
    owneremail|HubSpot Owner Email (legacy)|contactinformation|string|text
    ownername|HubSpot Owner Name (legacy)|contactinformation|string|text
    photo|Photo|contactinformation|string|text
    relationship_status|Relationship Status|contactinformation|string|text|w
    salutation|Salutation|contactinformation|string|text|w
    school|School|contactinformation|string|text|w
    seniority|Seniority|contactinformation|string|text|w
    start_date|Start date|contactinformation|string|text|w
    surveymonkeyeventlastupdated|SurveyMonkey Event Last Updated|contactinformation|number|number
    twitterhandle|Twitter Username|contactinformation|string|text|w
    webinareventlastupdated|Webinar Event Last Updated|contactinformation|number|number
    work_email|Work email|contactinformation|string|text|w
    """
}
